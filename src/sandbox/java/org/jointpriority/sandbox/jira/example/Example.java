package org.jointpriority.sandbox.jira.example;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.host.DashboardItem;
import org.jointpriority.sandbox.host.Host;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.Workflow;
import org.jointpriority.sandbox.jira.api.Issues;
import org.jointpriority.sandbox.jira.api.JiraApi;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.DashboardRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.ProjectRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the example at the first start. What belongs to the plugin is said to the plugin, over its REST API, in the
 * names of the people concerned and as if it were the day on which they did it, so that it is as real as if they had.
 */
public final class Example {
    private static final Logger log = LoggerFactory.getLogger(Example.class);
    private static final String ADMIN = "admin";
    private static final String LOADED = "example";
    /** Before the first joint priority. */
    private static final int FOUNDED_DAYS_AGO = 130;
    private static final LocalTime MORNING = LocalTime.of(8, 10);
    private static final int WORKING_MINUTES = 500;
    private static final Duration BETWEEN_TWO = Duration.ofMinutes(25);
    private static final Map<String, String> GROUPS = Map.of("IT", Foundation.IT, "Radiology", Foundation.RADIOLOGY, "Purchasing", Foundation.PURCHASING);
    /** In the order in which the scenarios name the owners. */
    private static final List<String> OWNING = List.of(Foundation.IT, Foundation.RADIOLOGY, Foundation.PURCHASING);
    private static final List<String> ENABLED = List.of("IMG", "ENT");

    private final JiraApi jira;
    private final Model model;
    private final Host host;
    private final PluginRest rest;
    private final LocalDate today = LocalDate.now();
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<String, Integer> departmentsByGroup = new LinkedHashMap<>();
    private final List<Integer> criteria = new ArrayList<>();

    private Example(JiraApi jira, Host host) {
        this.jira = jira;
        this.model = jira.model();
        this.host = host;
        this.rest = new PluginRest(host.baseUrl());
    }

    /** Once for each database. Without the plugin's answer nothing is loaded, and the next start tries again. */
    public static void load(JiraApi jira, Host host) {
        if (!jira.model().setting(LOADED).isPresent()) {
            // What a plugin does later it does in the present.
            host.betweenJobs(new Example(jira, host)::load);
        }
    }

    private void load() {
        try {
            on(day(FOUNDED_DAYS_AGO), this::setUp);
        } catch (PluginRest.Refused e) {
            log.warn("The example is not loaded, because the plugin could not be set up: {}", e.getMessage());
            return;
        }
        HospitalNetwork.ordinaryIssues().forEach(this::load);
        HospitalNetwork.jointPriorities().forEach(this::load);
        // One day after the other, as nobody's clock ever goes back.
        deeds.stream().sorted(Comparator.comparing(Deed::at)).forEach(deed -> on(deed.at(), deed.work()));
        // Whoever looks at the list sees to what the days have moved since somebody last said something.
        rest.get(ADMIN, "/priorities");
        fillDashboard(host.modules().dashboardItems());
        model.set(LOADED, "loaded");
    }

    /** When somebody has done something, and what. */
    private record Deed(LocalDateTime at, Runnable work) { }

    /** While it was as late as that in the stand-in. */
    private void on(LocalDateTime then, Runnable work) {
        host.time().turnBack(Duration.between(then, LocalDateTime.now()));
        try {
            work.run();
        } finally {
            host.time().turnBack(Duration.ZERO);
        }
    }

    private LocalDateTime day(int daysAgo) {
        return today.minusDays(daysAgo).atTime(MORNING);
    }

    private void setUp() {
        rest.post(ADMIN, "/setup");
        // Whoever tries something does not want to wait for the mail about it.
        rest.put(ADMIN, "/notifications/rules", Map.of("sent", true, "quietMinutes", 0));
        for (Object item : PluginRest.list(rest.get(ADMIN, "/departments"))) {
            JsonObject department = (JsonObject) item;
            String group = GROUPS.get(department.getString("name"));
            if (group != null) {
                rest.put(ADMIN, "/departments/" + department.getInt("id"), Map.of("name", department.getString("name"), "group", group));
                departmentsByGroup.put(group, department.getInt("id"));
            }
        }
        addPharmacy();
        JsonArray shipped = PluginRest.list(rest.get(ADMIN, "/criteria"));
        shipped.forEach(criterion -> criteria.add(((JsonObject) criterion).getInt("id")));
        ENABLED.forEach(project -> rest.put(ADMIN, "/projects/" + project, Map.of()));
        new Environment(rest, today).load(ADMIN, Foundation.REGISTRY, "it.anna");
    }

    /** It answers for one system, and so takes part only in what reaches that or where somebody asks for it. */
    private void addPharmacy() {
        boolean isThere = PluginRest.list(rest.get(ADMIN, "/departments")).stream()
                .anyMatch(department -> ((JsonObject) department).getString("group").equals(Foundation.PHARMACY));
        if (!isThere) {
            rest.post(ADMIN, "/departments", Map.of("name", "Pharmacy", "group", Foundation.PHARMACY, "colour", "#36b37e",
                    "position", GROUPS.size(), "participation", "WHEN_REACHED", "active", true));
        }
    }

    private void load(HospitalNetwork.Ordinary ordinary) {
        ProjectRecord project = model.projectByKey(ordinary.project()).orElseThrow();
        if (isThere(project, ordinary.summary())) {
            return;
        }
        Issues.Content content = new Issues.Content();
        content.summary = ordinary.summary();
        content.description = ordinary.description();
        content.reporter = person(ordinary.reporter()).key();
        content.assignee = person(ordinary.assignee()).key();
        content.due = ordinary.dueIn() == null ? null : today.plusDays(ordinary.dueIn());
        on(day(ordinary.createdDaysAgo()), () -> {
            IssueRecord issue = jira.issues().create(person(ordinary.reporter()), project, typeId(ordinary.type()), content);
            if (!ordinary.state().isEmpty()) {
                deeds.add(new Deed(day(ordinary.createdDaysAgo() / 2), () -> step(issue, ordinary.assignee(), ordinary.state().equals("resolved"))));
            }
        });
    }

    private void load(Scenario scenario) {
        ProjectRecord project = model.projectByKey(scenario.project).orElseThrow();
        if (isThere(project, scenario.summary)) {
            return;
        }
        Issues.Content content = new Issues.Content();
        content.summary = scenario.summary;
        content.description = scenario.description;
        content.reporter = person(scenario.reporter).key();
        content.due = scenario.dueIn == null ? null : today.plusDays(scenario.dueIn);
        for (int i = 0; i < scenario.owners.size(); i++) {
            Optional<CustomFieldRecord> field = ownerField(OWNING.get(i));
            if (field.isPresent() && !scenario.owners.get(i).isEmpty()) {
                content.fields.put(field.get().fieldId(), person(scenario.owners.get(i)).key());
            }
        }
        putAffected(scenario.affected, content);
        on(day(scenario.createdDaysAgo), () -> {
            IssueRecord issue = jira.issues().create(person(scenario.reporter), project, typeId("Joint Priority"), content);
            planDeeds(scenario, issue);
        });
    }

    /** Later on a day than others of the same joint priority that were planned before. */
    private void planDeeds(Scenario scenario, IssueRecord issue) {
        LocalDateTime last = day(scenario.createdDaysAgo);
        List<Scenario.Said> all = scenario.said();
        for (int place = 0; place < all.size(); place++) {
            Scenario.Said said = all.get(place);
            // Nobody says everything first thing in the morning.
            LocalDateTime at = day(said.daysAgo()).plusMinutes(place * 83L % WORKING_MINUTES);
            last = at.isAfter(last) ? at : last.plus(BETWEEN_TWO);
            deeds.add(new Deed(last, () -> say(issue.key(), said.step())));
        }
        for (Scenario.Comment comment : scenario.comments) {
            deeds.add(new Deed(day(comment.daysAgo()).plusMinutes(comment.text().length()), () -> jira.issues().comment(person(comment.person()), issue, comment.text())));
        }
        if (scenario.isStarted || scenario.isResolved) {
            deeds.add(new Deed(last.plus(BETWEEN_TWO), () -> step(issue, scenario.reporter, scenario.isResolved)));
        }
    }

    /** As people do, looks again and repeats what came too late for somebody else's change. */
    private void say(String key, Scenario.Step step) {
        try {
            try {
                sayOnce(key, step);
            } catch (PluginRest.Conflict e) {
                sayOnce(key, step);
            }
        } catch (PluginRest.Refused e) {
            log.warn("A part of the example was refused: {}", e.getMessage());
        }
    }

    private void sayOnce(String key, Scenario.Step step) {
        String person = step.person();
        int revision = ((JsonObject) rest.get(person, "/priorities/" + key)).getInt("revision");
        String department = "/priorities/" + key + "/departments/" + departmentsByGroup.get(groupOf(person));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("revision", revision);
        if (step instanceof Scenario.Rates) {
            Map<String, Object> ratings = new LinkedHashMap<>();
            int[] given = ((Scenario.Rates) step).ratings();
            for (int i = 0; i < given.length; i++) {
                if (given[i] != Scenario.UNRATED) {
                    ratings.put(String.valueOf(criteria.get(i)), given[i]);
                }
            }
            body.put("ratings", ratings);
            rest.put(person, department + "/ratings", body);
        } else if (step instanceof Scenario.Commits) {
            Scenario.Commits commits = (Scenario.Commits) step;
            body.put("text", commits.text());
            body.put("effort", commits.effort());
            body.put("due", commits.dueIn() == 0 ? null : today.plusDays(commits.dueIn()).toString());
            body.put("state", commits.state());
            rest.put(person, department + "/commitment", body);
        } else if (step instanceof Scenario.Offers) {
            Scenario.Offers offers = (Scenario.Offers) step;
            body.put("department", departmentsByGroup.get(groupOf(person)));
            body.put("vendor", vendor(offers.vendor()));
            body.put("amount", offers.amount());
            body.put("currency", offers.currency());
            body.put("validUntil", today.plusDays(offers.validIn()).toString());
            body.put("note", offers.note());
            rest.post(person, "/priorities/" + key + "/offers", body);
        } else if (step instanceof Scenario.Flexes) {
            Scenario.Flexes flexes = (Scenario.Flexes) step;
            body.put("department", departmentsByGroup.get(groupOf(person)));
            body.put("reason", flexes.reason());
            body.put("text", flexes.text());
            body.put("respondBy", today.plusDays(flexes.respondIn()).toString());
            body.put("end", today.plusDays(flexes.endIn()).toString());
            rest.post(person, "/priorities/" + key + "/flex", body);
        } else if (step instanceof Scenario.Requires) {
            Scenario.Requires requires = (Scenario.Requires) step;
            body.put("department", departmentsByGroup.get(groupOf(person)));
            body.put("reason", requires.reason());
            body.put("date", today.plusDays(requires.dueIn()).toString());
            body.put("evidence", requires.evidence());
            rest.put(person, "/priorities/" + key + "/must-do", body);
        } else if (step instanceof Scenario.Describes) {
            body.put("by", departmentsByGroup.get(groupOf(person)));
            body.put("kindOfWork", ((Scenario.Describes) step).kindOfWork());
            rest.put(person, "/priorities/" + key + "/need", body);
        } else {
            Scenario.Endorses endorses = (Scenario.Endorses) step;
            body.put("word", endorses.word());
            body.put("text", endorses.text());
            body.put("reviewOn", endorses.reviewIn() == 0 ? null : today.plusDays(endorses.reviewIn()).toString());
            rest.put(person, department + "/endorsement", body);
        }
    }

    private int vendor(String name) {
        return PluginRest.list(rest.get(ADMIN, "/registry/vendors")).stream().map(JsonObject.class::cast)
                .filter(vendor -> vendor.getString("name").equals(name)).findFirst().orElseThrow().getInt("id");
    }

    private void step(IssueRecord issue, String who, boolean resolves) {
        Workflow.Transition transition = Workflow.from(issue).stream().filter(one -> one.resolves() == resolves).findFirst().orElseThrow();
        jira.issues().transition(person(who), issue, transition, Workflow.RESOLUTIONS.get(0).id());
    }

    /** The manager's dashboard: the joint order of both projects, ready to be read by everybody. */
    private void fillDashboard(List<DashboardItem> items) {
        DashboardRecord dashboard = model.dashboards().all().iterator().next();
        if (!items.isEmpty() && dashboard.gadgets().isEmpty()) {
            model.dashboards().put(dashboard.withGadgets(List.of(new DashboardRecord.Gadget(model.newId("gadget"), items.get(0).key(), 0,
                    Map.of("isConfigured", "true", "scope", "project", "rows", "20", "refresh", "15")))));
        }
    }

    private boolean isThere(ProjectRecord project, String summary) {
        return model.issuesOf(project.id()).stream().anyMatch(issue -> issue.summary().equals(summary));
    }

    private Optional<CustomFieldRecord> ownerField(String group) {
        return model.customFields().all().stream().filter(field -> jira.fields().isUserPicker(field) && field.userGroups().contains(group)).findFirst();
    }

    /** What a person would choose in the field: Jira's options, which the plugin keeps in step with its registry. */
    private void putAffected(List<String> systems, Issues.Content content) {
        CustomFieldRecord field = model.customFields().all().stream().filter(one -> one.name().equals("Affected systems")).findFirst().orElseThrow();
        List<String> options = model.optionsOf(field.id()).stream().filter(option -> systems.contains(option.value()))
                .map(option -> String.valueOf(option.id())).toList();
        if (options.size() != systems.size()) {
            throw new IllegalStateException("Not all of " + systems + " can be chosen");
        }
        content.fields.put(field.fieldId(), jira.fields().stored(field, options));
    }

    private String typeId(String name) {
        return model.issueTypes().all().stream().filter(type -> type.name().equals(name)).findFirst().orElseThrow().id();
    }

    private UserRecord person(String name) {
        return model.userByName(name).orElseThrow();
    }

    private String groupOf(String name) {
        return person(name).groups().stream().filter(departmentsByGroup::containsKey).findFirst().orElseThrow();
    }
}
