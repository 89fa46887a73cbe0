package org.jointpriority.sandbox.jira.example;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.store.DashboardRecord;
import org.jointpriority.sandbox.jira.store.FilterRecord;
import org.jointpriority.sandbox.jira.store.GroupRecord;
import org.jointpriority.sandbox.jira.store.IssueTypeRecord;
import org.jointpriority.sandbox.jira.store.ProjectRecord;
import org.jointpriority.sandbox.jira.store.ScreenRecord;
import org.jointpriority.sandbox.jira.store.ScreenSchemeRecord;
import org.jointpriority.sandbox.jira.store.TypeSchemeRecord;
import org.jointpriority.sandbox.jira.store.TypeScreenSchemeRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** The Jira of the hospital network as it was before any plugin came: accounts, projects, issue types, screens. */
public final class Foundation {
    static final String IT = "hospital-it";
    static final String RADIOLOGY = "hospital-radiology";
    static final String PURCHASING = "hospital-purchasing";
    static final String PHARMACY = "hospital-pharmacy";
    static final String REGISTRY = "hospital-registry";
    static final String MANAGEMENT = "hospital-management";
    private static final String USERS = "jira-software-users";
    private static final String DONE = "foundation";

    private final Model model;

    private Foundation(Model model) {
        this.model = model;
    }

    /** Once for each database; a start that was broken off goes over it again. */
    public static void lay(Model model) {
        if (model.setting(DONE).isEmpty()) {
            new Foundation(model).lay();
            model.set(DONE, "laid");
        }
    }

    private void lay() {
        List.of(Model.ADMINISTRATORS, USERS, IT, RADIOLOGY, PURCHASING, PHARMACY, REGISTRY, MANAGEMENT).forEach(group -> model.groups().put(new GroupRecord(group)));
        user(10000, "admin", "Alex Admin", Model.ADMINISTRATORS);
        user(10100, "it.anna", "Anna Berg", IT, REGISTRY);
        user(10101, "it.ben", "Ben Okafor", IT);
        user(10102, "rad.chen", "Chen Wei", RADIOLOGY);
        user(10103, "rad.dana", "Dana Kowalski", RADIOLOGY);
        user(10104, "pur.eli", "Eli Sandoval", PURCHASING);
        user(10105, "pur.faye", "Faye Lindqvist", PURCHASING, REGISTRY);
        user(10106, "manager", "Morgan Reyes", MANAGEMENT);
        user(10107, "outsider", "Olly Outsider");
        user(10108, "pha.gina", "Gina Moreau", PHARMACY);

        type("10000", "Task", "A task that needs to be done.", "task");
        type("10001", "Bug", "A problem which impairs or prevents the functions of a system.", "bug");
        type("10002", "Story", "Something that a person wants to be able to do.", "story");
        type("10003", "Change", "A change to a system in use.", "change");
        model.typeSchemes().put(new TypeSchemeRecord(10000, "Default Issue Type Scheme",
                "Default issue type scheme is the list of global issue types.", List.of("10000", "10001", "10002", "10003")));
        model.typeSchemes().put(new TypeSchemeRecord(10001, "Hospital systems issue types",
                "Shared by the projects that run systems.", List.of("10003", "10000", "10001")));
        model.typeSchemes().put(new TypeSchemeRecord(10002, "Human resources issue types", "", List.of("10000")));

        screen(10000, "Default Screen", "summary", "assignee", "reporter", "duedate", "description");
        screen(10001, "Imaging Create Screen", "summary", "duedate", "assignee", "description");
        screen(10002, "Imaging Edit and View Screen", "summary", "duedate", "assignee", "reporter", "description");
        model.screenSchemes().put(new ScreenSchemeRecord(10000, "Default Screen Scheme", Map.of("default", 10000L)));
        model.screenSchemes().put(new ScreenSchemeRecord(10001, "Imaging Screen Scheme", Map.of("create", 10001L, "default", 10002L)));
        model.typeScreenSchemes().put(new TypeScreenSchemeRecord(10000, "Default Issue Type Screen Scheme", Map.of("default", 10000L)));
        model.typeScreenSchemes().put(new TypeScreenSchemeRecord(10001, "Imaging Issue Type Screen Scheme", Map.of("default", 10001L)));

        List<String> partners = List.of(Model.ADMINISTRATORS, IT, RADIOLOGY, PURCHASING, PHARMACY);
        List<String> readers = List.of(Model.ADMINISTRATORS, IT, RADIOLOGY, PURCHASING, PHARMACY, MANAGEMENT);
        project(10000, "IMG", "Imaging Network", "PACS, RIS, modalities and what they need, at University, Northside and St. Elisabeth.",
                "rad.chen", readers, partners, 10001, 10001);
        project(10001, "ENT", "Enterprise Systems", "Interfaces, identity, workstations and the data centres of the network.",
                "it.anna", readers, partners, 10001, 10000);
        project(10002, "HELP", "IT Help Desk", "Requests and incidents, answered day by day.", "it.ben", readers, partners, 10000, 10000);
        project(10003, "HR", "Human Resources", "Positions and contracts.", "admin", List.of(Model.ADMINISTRATORS), List.of(Model.ADMINISTRATORS),
                10002, 10000);
        filter(10000, "Imaging: open joint priorities", "rad.chen", "project = IMG AND resolution = Unresolved ORDER BY due ASC");
        filter(10001, "Due this quarter", "manager", "resolution = Unresolved AND due <= endOfMonth(\"+2\") ORDER BY due ASC");
        filter(10002, "Assigned to me", "admin", "assignee = currentUser() AND resolution = Unresolved ORDER BY updated DESC");
        model.dashboards().put(new DashboardRecord(10000, "Joint priorities", key("admin"), true, List.of()));
        // What was numbered by hand above is not to be given again.
        for (String kind : List.of("project", "issue type", "type scheme", "screen", "tab", "filter", "dashboard", "gadget", "avatar")) {
            for (int i = 0; i < 10; i++) {
                model.newId(kind);
            }
        }
    }

    private void user(long number, String name, String displayName, String... groups) {
        model.users().put(new UserRecord("JIRAUSER" + number, name, displayName, name + "@network.example",
                Stream.concat(Stream.of(USERS), Stream.of(groups)).toList(), "en-US"));
    }

    private String key(String name) {
        return model.userByName(name).orElseThrow().key();
    }

    private void type(String id, String name, String description, String image) {
        model.issueTypes().put(new IssueTypeRecord(id, name, description, image, 0));
    }

    private void screen(long id, String name, String... fields) {
        model.screens().put(new ScreenRecord(id, name, List.of(new ScreenRecord.Tab(id, "Field Tab", List.of(fields)))));
    }

    private void project(long id, String key, String name, String description, String lead, List<String> browse, List<String> work,
            long typeScheme, long screenScheme) {
        model.projects().put(new ProjectRecord(id, key, name, description, key(lead), browse, work, typeScheme, screenScheme));
    }

    private void filter(long id, String name, String owner, String jql) {
        model.filters().put(new FilterRecord(id, name, "", key(owner), jql, true));
    }
}
