package org.jointpriority.jira.admin;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.Test;

import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.assessment.CriteriaVersion;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.CriterionChange;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.health.Check;
import org.jointpriority.domain.health.Finding;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.notices.MailRules;
import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.domain.templates.Template;
import org.jointpriority.domain.templates.Templates;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;
import org.jointpriority.jira.admin.AdminPage.Kind;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.setup.JiraProject;
import org.jointpriority.jira.setup.ProjectPlan;
import org.jointpriority.jira.setup.SampleSetUp;
import org.jointpriority.jira.setup.SetUpReport.State;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.SamplePartnership;

public class AdminTemplateTest {
    private static final String REST = "/jira/rest/joint-priority/1.0";
    private static final Departments DEPARTMENTS = Departments.of(Arrays.asList(
            Department.of(1, "IT").withGroup("hospital-it").withColour("#0055cc"),
            Department.of(2, "Radiology").withColour("#216e4e").withPosition(1),
            Department.of(3, "Pharmacy").withActive(false).withPosition(2)));

    private final JiraInEnglish jira = new JiraInEnglish();
    private final Wording wording = jira.wording();

    @Test
    public void theSetUpShowsWhatIsMissing() {
        String page = render("setup-missing", Kind.SETUP, "setUp", new SetUpView(SampleSetUp.report(State.MISSING), REST, wording));
        assertThat(page, containsString("Press \u201cSet up\u201d to make what is missing."));
        assertThat(page, not(containsString("What to do next")));
    }

    @Test
    public void aCompleteSetUpLeadsOn() {
        String page = render("setup-complete", Kind.SETUP, "setUp", new SetUpView(SampleSetUp.report(State.FOUND), REST, wording));
        assertThat(page, containsString("Everything is in place."));
        assertThat(page, containsString("/jira/plugins/servlet/joint-priority/admin/projects"));
    }

    @Test
    public void theHealthCheckSaysWhatEachFindingMeansAndLeadsToWhatMendsIt() {
        AdminPage frame = new AdminPage(Kind.HEALTH, "/jira", wording);
        String page = render("health-none", Kind.HEALTH, "health", new HealthView(Arrays.stream(Check.values())
                .map(check -> Finding.counted(check, 0)).collect(Collectors.toList()), frame, REST, wording));
        assertThat(page, containsString("Everything is in order."));
        assertThat(page, not(containsString("<form")));

        page = render("health", Kind.HEALTH, "health", new HealthView(Arrays.asList(
                Finding.counted(Check.SET_UP, 1), Finding.ofSystemOptions(false), Finding.counted(Check.STANDINGS, 1200),
                Finding.ofDepartments(DEPARTMENTS, group -> false), Finding.ofRegistryKeepers(Arrays.asList("<b>gone</b>"), group -> false),
                Finding.ofMailServer(MailRules.usual(), false), Finding.ofMailWaiting(MailRules.usual(), true, 4),
                Finding.counted(Check.GONE_ISSUES, 3)), frame, REST, wording));
        assertThat(page, containsString("8 things are not in order."));
        assertThat(page, containsString("1,200 joint priorities have to be worked out again."));
        assertThat(page, containsString("Nobody can speak for IT and Radiology."));
        assertThat(page, containsString("&lt;b&gt;gone&lt;/b&gt;"));
        assertThat(page, containsString("<a href=\"/jira/plugins/servlet/joint-priority/admin/departments\">Open \u201cDepartments\u201d</a>"));
        assertThat(page, containsString("data-joint-address=\"" + REST + "/health\""));
        assertThat(page, containsString("name=\"check\" value=\"STANDINGS\""));
        assertThat(page, containsString("<summary>Delete what is kept of them</summary>"));
    }

    @Test
    public void aDepartmentWithoutAGroupIsWarnedOf() {
        String page = render("departments", Kind.DEPARTMENTS, "departments", departments(Optional.empty()));
        assertThat(page, containsString("No group yet"));
        assertThat(page, containsString("?edit=2"));
    }

    @Test
    public void aDepartmentIsEditedInAForm() {
        String page = render("departments-edit", Kind.DEPARTMENTS, "departments", departments(DEPARTMENTS.byId(1)));
        assertThat(page, containsString("data-joint-address=\"" + REST + "/departments/1\""));
        assertThat(page, containsString("value=\"hospital-it\" selected"));
        assertThat(page, containsString("value=\"ALWAYS\" selected"));
    }

    @Test
    public void aDepartmentMayTakePartOnlyWhenItIsReached() {
        Department pharmacy = Department.of(9, "Pharmacy").withParticipation(Participation.WHEN_REACHED);
        String page = render("departments-reached", Kind.DEPARTMENTS, "departments", new DepartmentsView(
                Departments.of(Arrays.asList(pharmacy)), Optional.of(pharmacy), Collections.emptyList(), "/x", REST, wording));
        assertThat(page, containsString("value=\"WHEN_REACHED\" selected"));
        assertThat(page, containsString("<td>Only when it is reached or asked</td>"));
    }

    @Test
    public void aNewDepartmentIsPosted() {
        String page = render("departments-new", Kind.DEPARTMENTS, "departments", departments(Optional.of(Department.of(0, "?"))));
        assertThat(page, containsString("data-joint-method=\"POST\""));
    }

    @Test
    public void beforeTheSetUpThereIsNothingToList() {
        String page = render("departments-none", Kind.DEPARTMENTS, "departments",
                new DepartmentsView(Departments.none(), Optional.empty(), Collections.emptyList(), "/x", REST, wording));
        assertThat(page, containsString("There are no departments yet"));
        page = render("criteria-none", Kind.CRITERIA, "criteria",
                new CriteriaView(Optional.empty(), true, OrderRule.PATIENT_CARE_FIRST, REST, wording));
        assertThat(page, containsString("There are no criteria yet"));
    }

    @Test
    public void theCriteriaAreOneFormWithTheirTotal() {
        String page = render("criteria", Kind.CRITERIA, "criteria",
                new CriteriaView(Optional.of(SamplePartnership.shippedCriteria()), true, OrderRule.PATIENT_CARE_FIRST, REST, wording));
        assertThat(page, containsString("data-joint-total aria-live=\"polite\">100<"));
        assertThat(page, containsString("Move Patient care up"));
        assertThat(page, containsString("data-joint-address=\"" + REST + "/assessment\""));
        assertThat(page, containsString("name=\"blind\" data-joint-type=\"boolean\" checked"));
    }

    @Test
    public void theCriteriaTellHowTheyCameToBeAndHowFarTheScoresHaveFollowed() {
        Criterion cost = Criterion.of(2, "Cost", 10);
        CriteriaVersion version = new CriteriaVersion(9, Instant.parse("2026-03-02T09:00:00Z"), "admin", "A year of <deficits>", Arrays.asList(
                CriterionChange.of(Optional.of(cost), Optional.of(cost.withWeight(1000).withActive(false))),
                CriterionChange.of(Optional.of(cost.withId(3)), Optional.empty()),
                CriterionChange.of(Optional.empty(), Optional.of(cost.withName("Access"))),
                CriterionChange.of(Optional.of(cost), Optional.of(cost.withPatientCare(true))),
                CriterionChange.of(Optional.of(cost), Optional.of(cost.withPosition(7))),
                CriterionChange.of(Optional.of(cost), Optional.of(cost.withHelp("In euros")))));
        CriteriaVersionsView view = new CriteriaVersionsView(Arrays.asList(version), any -> Person.of("admin", "Ada Admin"),
                Optional.of(new Recomputation(1200, 10_000)), REST, wording);
        assertThat(view.versions().get(0).changes(), equalTo(Arrays.asList("The weight of Cost went from 10 to 1,000.",
                "Cost does not count any more.", "Cost was taken away.", "Access was added with the weight 10.", "Cost is patient care.",
                "The words of Cost changed.")));
        Map<String, Object> context = new HashMap<>();
        context.put("criteria", new CriteriaView(Optional.of(SamplePartnership.shippedCriteria()), true, OrderRule.WEIGHTED, REST, wording));
        context.put("versions", view);
        String page = render("criteria-versions", Kind.CRITERIA, context);
        assertThat(page, containsString("1,200 of 10,000 joint priorities are done"));
        assertThat(page, containsString("<progress value=\"1200\" max=\"10000\""));
        assertThat(page, containsString("A year of &lt;deficits&gt;"));
    }

    @Test
    public void theTemplatesAreOneFormWithTheVersionThatWasSeen() {
        Template upgrade = Template.of(3, "<Upgrade>").withRequirements(Arrays.asList("Release", "Downtime")).withHints(Collections.singletonMap(1, "Who waits"));
        String page = render("templates", Kind.TEMPLATES, "templates", new TemplatesView(Templates.of(5, Arrays.asList(upgrade)),
                Optional.of(SamplePartnership.shippedCriteria()), REST, wording));
        assertThat(page, containsString("name=\"version\" value=\"5\""));
        assertThat(page, containsString("value=\"&lt;Upgrade&gt;\""));
        assertThat(page, containsString(">Release\nDowntime</textarea>"));
        assertThat(page, containsString("name=\"hints.1\""));
        page = render("templates-none", Kind.TEMPLATES, "templates",
                new TemplatesView(Templates.none(), Optional.empty(), REST, wording));
        assertThat(page, containsString("There are no criteria yet"));
    }

    @Test
    public void aProjectsPlanIsReadBeforeItIsDone() {
        ProjectPlan plan = SampleSetUp.plan("Radiology");
        String page = render("projects-plan", Kind.PROJECTS, "projects", projects(Optional.of(plan)));
        assertThat(page, containsString("Enable Radiology"));
        assertThat(page, containsString("data-joint-method=\"PUT\""));
        assertThat(page, containsString("Know this before"));
    }

    @Test
    public void allProjectsAreListed() {
        String page = render("projects", Kind.PROJECTS, "projects", projects(Optional.empty()));
        assertThat(page, containsString("?plan=NET"));
        assertThat(page, containsString("Not enabled"));
    }

    @Test
    public void theGroupsOfTheRegistryAreNamed() {
        String page = render("registry", Kind.REGISTRY, "registry", new RegistryView(RegistryEntry.of(0, 4, Arrays.asList("hospital-registry")),
                Arrays.asList("hospital-registry", "hospital-it"), REST, "/jira/plugins/servlet/joint-priority/registry"));
        assertThat(page, containsString("data-joint-address=\"" + REST + "/registry/groups\""));
        assertThat(page, containsString("name=\"revision\" value=\"4\""));
        assertThat(page, containsString("<li data-joint-value=\"hospital-it\">"));
    }

    @Test
    public void theRulesOfMailSayWhetherItGetsAway() {
        String page = notifications("notifications", MailRulesView.of(MailRules.of(true, 15), true, 0, REST, wording), false);
        assertThat(page, containsString("data-joint-address=\"" + REST + "/notifications/rules\""));
        assertThat(page, containsString("name=\"quietMinutes\" value=\"15\""));
        assertThat(page, containsString("No mail waits to be sent."));
        assertThat(page, not(containsString("aui-message-warning")));
        String closed = notifications("notifications-closed", MailRulesView.of(MailRules.of(false, 5), false, 3, REST, wording), false);
        assertThat(closed, containsString("Jira cannot send mail at present"));
        assertThat(closed, containsString("Mail for 3 people waits to be sent."));
    }

    @Test
    public void whetherChangesAreUpdatesOfIssuesTooStandsBelowTheRulesOfMail() {
        MailRulesView rules = MailRulesView.of(MailRules.of(false, 5), true, 0, REST, wording);
        String on = notifications("notifications-events", rules, true);
        assertThat(on, containsString("data-joint-address=\"" + REST + "/change-events\""));
        assertThat(on, containsString("data-joint-type=\"boolean\" checked aria-describedby=\"joint-issue-updates-help\""));
        assertThat(notifications("notifications-events-off", rules, false), not(containsString(" checked")));
    }

    @Test
    public void whoIsNoAdministratorReadsWhomToAsk() {
        String page = render("forbidden", Kind.FORBIDDEN, "nothing", "");
        assertThat(page, containsString("Only Jira administrators"));
        assertThat(page, not(containsString("/admin/departments")));
    }

    private String notifications(String name, MailRulesView rules, boolean issueUpdates) {
        return render(name, Kind.NOTIFICATIONS, Map.of("mail", rules, "changeEvents", new ChangeEventsView(issueUpdates, REST)));
    }

    private ProjectsView projects(Optional<ProjectPlan> plan) {
        List<JiraProject> all = SampleSetUp.projects();
        return new ProjectsView(all, true, plan, "/jira/plugins/servlet/joint-priority/admin/projects", REST, wording);
    }

    private DepartmentsView departments(Optional<Department> edited) {
        return new DepartmentsView(DEPARTMENTS, edited, Arrays.asList("hospital-it", "hospital-radiology", "jira-users"),
                "/jira/plugins/servlet/joint-priority/admin/departments", REST, wording);
    }

    private String render(String name, Kind kind, String key, Object view) {
        Map<String, Object> context = new HashMap<>();
        context.put(key, view);
        return render(name, kind, context);
    }

    private String render(String name, Kind kind, Map<String, Object> views) {
        Map<String, Object> context = new HashMap<>(views);
        context.put("i18n", jira.getI18nHelper());
        context.put("page", new AdminPage(kind, "/jira", wording));
        return SamplePages.render("admin-" + name, "templates/joint-priority/admin/admin.vm", context);
    }
}
