package org.jointpriority.jira.partnership;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.Test;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.templates.Template;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;
import org.jointpriority.jira.fields.FieldView;
import org.jointpriority.jira.fields.ShownField;
import org.jointpriority.jira.templates.TemplateView;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.partnership.SamplePartnership;

public class PanelTemplateTest {
    private static final int IT = SamplePartnership.IT;
    private static final int RADIOLOGY = SamplePartnership.RADIOLOGY;
    private static final int PURCHASING = SamplePartnership.PURCHASING;

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void anUntouchedOneWaitsForEveryDepartment() {
        String page = render("untouched", new SamplePartnership());
        assertThat(page, containsString("Waiting for IT, Radiology and Purchasing to rate every criterion."));
        assertThat(page, containsString("Not rated yet"));
        assertThat(page, not(containsString("data-joint-open")));
        assertThat(page, containsString("for members of the departments"));
    }

    @Test
    public void aMemberFindsTheFormsOfTheirOwnDepartmentAlone() {
        String page = render("member", partlyRated().seenBy(RADIOLOGY));
        assertThat(page, containsString("data-joint-open=\"joint-ratings-2\""));
        assertThat(page, not(containsString("joint-ratings-1")));
        assertThat(page, containsString("Provisional"));
    }

    @Test
    public void blindItHidesWhatOthersRatedUntilOnesOwnDepartmentHasAssessed() {
        String page = render("blind", twoOfThree().seenBy(PURCHASING));
        assertThat(page, containsString("2 of 3 have assessed"));
        assertThat(page, containsString("you see what the other departments rated once Purchasing has rated every criterion."));
        assertThat(page, containsString("joint-rating-hidden"));
        assertThat("what Purchasing has not rated either is not hidden but unrated", page, containsString("joint-rating-none"));
        assertThat(page, not(containsString("joint-rating-high")));
        assertThat(page, not(containsString("Provisional")));
        assertThat(page, not(containsString(" points<")));
    }

    @Test
    public void blindItShowsRatingsButNoScoreToWhoHasAssessed() {
        String page = render("blind-assessed", twoOfThree().seenBy(IT));
        assertThat(page, containsString("2 of 3 have assessed"));
        assertThat(page, containsString("score, patient care and place are published once every department has rated every criterion."));
        assertThat(page, containsString("joint-rating-high"));
        assertThat(page, not(containsString("joint-rating-hidden")));
        assertThat(page, containsString("Not published yet"));
    }

    @Test
    public void blindItTellsWhoIsInNoDepartmentWhenThereWillBeMore() {
        assertThat(render("blind-stranger", twoOfThree()),
                containsString("ratings, score and place are shown once every department has rated every criterion."));
    }

    @Test
    public void blindItHidesNothingOnceAllHaveAssessed() {
        String page = render("blind-published", rated().assessedBlindly());
        assertThat(page, not(containsString("data-joint-blind")));
        assertThat(page, not(containsString("joint-rating-hidden")));
        assertThat(page, not(containsString("Not published yet")));
    }

    @Test
    public void aDisagreementIsSaidInWordsBesideTheScoreAndItsCriterion() {
        String page = render("disputed", rated().rated(PURCHASING, 2, 5, 5, 5, 9, 5).seenBy(IT));
        assertThat(page, containsString("Disagreement"));
        assertThat(page, containsString("Ratings lie at both ends of the scale."));
    }

    @Test
    public void anObjectionNamesWhoAsksForADiscussion() {
        String page = render("discussion", rated().endorsed(PURCHASING, Word.NEEDS_DISCUSSION,
                "The maintenance contract of the old archive runs until September: who pays for both?", null));
        assertThat(page, containsString("Purchasing asks for a discussion before this goes on."));
    }

    @Test
    public void anAgreedOneShowsEveryWordAndItsAllowance() {
        String page = render("agreed", agreed().seenBy(IT));
        assertThat(page, containsString("Every department has endorsed this revision."));
        assertThat(page, containsString("To be reviewed on 30/Jun/26"));
        assertThat(page, containsString("Overdue since 27/Feb/26"));
    }

    @Test
    public void aStaleWordSaysWhyItNoLongerCounts() {
        String page = render("stale", agreed().rated(RADIOLOGY, 8, 8).seenBy(RADIOLOGY));
        assertThat(page, containsString("Stale"));
        assertThat(page, containsString("so this word no longer counts"));
    }

    @Test
    public void aResolvedOneIsReadOnlyAlsoForMembers() {
        String page = render("resolved", agreed().resolved().seenBy(IT));
        assertThat(page, containsString("is resolved and takes no more words"));
        assertThat(page, not(containsString("data-joint-open")));
    }

    @Test
    public void whatWouldLiftItIsAskedForInPlace() {
        String page = render("no-flex", rated().seenBy(IT));
        assertThat(page, containsString("data-joint-flex=\"\""));
        assertThat(page, containsString("data-joint-open=\"joint-flex\""));
        assertThat(page, containsString("name=\"respondBy\" value=\"2026-03-09\" min=\"2026-03-02\""));
        assertThat(page, containsString("<option value=\"CYBER_THREAT\">Cyber threat</option>"));
        assertThat(page, containsString("Set as a must-do"));
        assertThat(page, not(containsString("Remove the must-do")));
        assertThat(page, not(containsString("data-joint-lifted")));
        assertThat("who speaks for nobody", render("no-flex-stranger", rated()), not(containsString("data-joint-open")));
    }

    @Test
    public void aRequestedFlexSaysHowLongItWaitsAndIsWithdrawnByWhoRequestedIt() {
        SamplePartnership flexed = rated().flexed(FlexReason.CLINICAL_NEED, "CT 2 is down <b>", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 31));
        String page = render("flex-requested", flexed.seenBy(RADIOLOGY));
        assertThat(page, containsString("data-joint-flex=\"REQUESTED\""));
        assertThat(page, containsString("Flex requested"));
        assertThat(page, containsString("In force once every department has endorsed it, until 09/Mar/26 at the latest."));
        assertThat(page, containsString("CT 2 is down &lt;b&gt;"));
        assertThat(page, containsString("Requested by Dr. Wei Chen for Radiology,"));
        assertThat(page, containsString("data-joint-open=\"joint-flex-withdrawal\""));
        assertThat(page, not(containsString("id=\"joint-flex\"")));
        assertThat(render("flex-requested-other", flexed.seenBy(IT)), not(containsString("joint-flex-withdrawal")));
    }

    @Test
    public void whoEndorsesIsToldWhichFlexAndMustDoGoWithIt() {
        assertThat(render("endorsing", rated().seenBy(IT)), not(containsString("Who agrees also agrees")));
        SamplePartnership flexed = rated().flexed(FlexReason.CLINICAL_NEED, "CT 2 is down", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 31));
        assertThat(render("endorsing-a-flex", flexed.seenBy(IT)), containsString("Who agrees also agrees to the flex until 31/Mar/26 (Clinical need).</p>"));
        SamplePartnership both = flexed.mustDo(MustDoReason.REGULATION, LocalDate.of(2026, 6, 30), "https://example.org/law");
        assertThat(render("endorsing-both", both.seenBy(IT)),
                containsString("agrees to the flex until 31/Mar/26 (Clinical need) and the must-do by 30/Jun/26 (Regulation).</p>"));
        assertThat("a flex in force has been agreed to", render("endorsing-in-force", both.endorsedByAll().seenBy(IT)),
                containsString("agrees to the must-do by 30/Jun/26 (Regulation).</p>"));
    }

    @Test
    public void aFlexInForceSaysThatItLiftsAndPastOnesAreFolded() {
        SamplePartnership flexed = rated().flexed(FlexReason.PURCHASING_TERMS, "The price ends", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 31))
                .flexWithdrawn().flexed(FlexReason.CYBER_THREAT, "Patch", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 31)).endorsedByAll();
        String page = render("flex-in-force", flexed.seenBy(IT));
        assertThat(page, containsString("data-joint-flex=\"IN_FORCE\""));
        assertThat(page, containsString("data-joint-lifted>Lifted</span> <span>Flex: Cyber threat, until 31/Mar/26</span>"));
        assertThat(page, containsString("Every department has endorsed it, the last on 02/Mar/26."));
        assertThat(page, containsString("1 flex that is over"));
        assertThat(page, containsString("Withdrawn on 02/Mar/26."));
        assertThat(page, containsString("The price ends"));
    }

    @Test
    public void aMustDoSaysWhetherItLiftsAndLinksItsEvidence() {
        SamplePartnership mustDo = rated().mustDo(MustDoReason.REGULATION, LocalDate.of(2026, 6, 30), "https://example.org/law?a=1&b=2");
        String waiting = render("must-do", mustDo.seenBy(IT));
        assertThat(waiting, containsString("By 30/Jun/26"));
        assertThat(waiting, containsString("It lifts this joint priority as soon as every department agrees, until 30/Jun/26."));
        assertThat(waiting, containsString("href=\"https://example.org/law?a=1&amp;b=2\" rel=\"noopener noreferrer nofollow\""));
        assertThat(waiting, containsString("Remove the must-do"));
        assertThat(waiting, containsString("<option value=\"REGULATION\" selected=\"selected\">Regulation</option>"));
        String agreed = render("must-do-agreed", mustDo.endorsedByAll());
        assertThat(agreed, containsString("It is agreed and lifts this joint priority until 30/Jun/26, the end of the quarter."));
        assertThat(agreed, containsString("Must-do: Regulation, until 30/Jun/26"));
        assertThat(render("must-do-later", rated().mustDo(MustDoReason.SECURITY, LocalDate.of(2026, 12, 1), "https://example.org")),
                containsString("It can lift this joint priority from 01/Jul/26 on"));
        assertThat(render("must-do-over", rated().mustDo(MustDoReason.SECURITY, LocalDate.of(2025, 12, 1), "https://example.org")),
                containsString("Its quarter ended on 31/Dec/25"));
    }

    @Test
    public void whoWasTooLateReadsWhatOthersDid() {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("panel", new PanelView(rated().seenBy(RADIOLOGY).view(), "/jira",
                Optional.of(Arrays.asList("Anna Weiss rated Patient care for IT: 8 instead of 6.")), jira.wording()));
        String page = SamplePages.render("panel-conflict", "templates/joint-priority/partnership/panel.vm", context);
        assertThat(page, containsString("Anna Weiss rated Patient care for IT: 8 instead of 6."));
        assertThat(page, containsString("save it on revision"));
    }

    @Test
    public void whatPeopleWriteIsTextAndNothingElse() {
        String nasty = "<script>alert('x')</script> \"quoted\" $panel.address() #set($a = 1) \u202Eright to left \uD83D\uDE80";
        String page = render("nasty", agreed().committed(IT, nasty, 5, null, CommitmentState.BLOCKED).seenBy(IT));
        assertThat(page, not(containsString("<script>")));
        assertThat(page, containsString("&lt;script&gt;"));
        assertThat(page, containsString("$panel.address() #set($a = 1)"));
    }

    @Test
    public void longWordsAndManyDepartmentsFit() {
        List<Department> many = new ArrayList<>();
        String[] names = {"IT", "Radiology", "Purchasing", "Pharmacy", "Telecommunications and building services", "Nutrition"};
        String[] colours = {"#0c66e4", "#6e5dc6", "#ae4787", "#216e4e", "#974f0c", "#1d7f8c"};
        for (int i = 0; i < names.length; i++) {
            many.add(Department.of(i + 1, names[i]).withColour(colours[i]).withPosition(i));
        }
        String word = new String(new char[400]).replace("\0", "Donaudampfschifffahrt");
        render("many", partlyRated().departments(Departments.of(many))
                .committed(IT, word.substring(0, 3900), 10_000, LocalDate.of(2026, 12, 1), CommitmentState.PLANNED).seenBy(4));
    }

    @Test
    public void comesAgainWithWhatTheFieldsBesideItShow() {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("panel", new PanelView(rated().view(), "/jira", Optional.empty(), jira.wording()));
        context.put("fields", Arrays.asList(
                ShownField.of("customfield_10200", FieldView.of("61.3").withNote("provisional").withFlag("<Disagreement>")),
                ShownField.of("customfield_10201", null)));
        String page = SamplePages.render("panel-again", "templates/joint-priority/partnership/panel.vm", context);
        assertThat(page, containsString("<div data-joint-field=\"customfield_10200\">"));
        assertThat(page, containsString("61.3 <span class=\"joint-field-note\">(provisional)</span>"));
        assertThat(page, containsString("&lt;Disagreement&gt;"));
        assertThat(page, containsString("<div data-joint-field=\"customfield_10201\"></div>"));
    }

    @Test
    public void whatBeganFromATemplateShowsItsHintsBesideTheCriteria() {
        PartnershipView view = rated().seenBy(IT).view();
        Template upgrade = Template.of(3, "Upgrade").withHints(Collections.singletonMap(view.criteria().patientCare().id(), "Who <waits>"))
                .withRequirements(Arrays.asList("Release", "Downtime"));
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("panel", new PanelView(view, "/jira", Optional.empty(), jira.wording()));
        context.put("template", new TemplateView(upgrade, view.criteria(), jira.wording()));
        String page = SamplePages.render("panel-template", "templates/joint-priority/partnership/panel.vm", context);
        assertThat(page, containsString("<summary>Template: Upgrade</summary>"));
        assertThat(page, containsString("<li dir=\"auto\">Downtime</li>"));
        assertThat(page, containsString("dir=\"auto\">Upgrade: Who &lt;waits&gt;</p>"));
        assertThat(render("no-template", rated().seenBy(IT)), not(containsString("Template:")));
    }

    @Test
    public void aDepartmentThatIsNotAlwaysInSaysWhyItTakesPart() {
        NetworkSystem emr = NetworkSystem.of(1, "EMR", "EMR", 1);
        NetworkSystem engine = NetworkSystem.of(2, "Interface engine", "Interface engine", 1);
        NetworkSystem cabinets = NetworkSystem.of(3, "Cabinets", "Dispensing", 1).withOwner(OptionalInt.of(4));
        Registry registry = Registry.of(1, Network.of(Arrays.asList(Site.of(1, "North")), Arrays.asList(emr, engine, cabinets),
                Arrays.asList(Dependency.of(1, 1, 2, Flow.HL7_V2), Dependency.of(2, 2, 3, Flow.HL7_V2))),
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), OrganisationCalendar.standard());
        Departments departments = Departments.of(Arrays.asList(Department.of(IT, "IT"), Department.of(4, "Pharmacy")
                .withParticipation(Participation.WHEN_REACHED).withPosition(4), Department.of(5, "Telecom")
                .withParticipation(Participation.WHEN_REACHED).withPosition(5), Department.of(6, "Nutrition")
                .withParticipation(Participation.WHEN_REACHED).withPosition(6)));
        String page = render("reasons", new SamplePartnership().departments(departments).registry(registry).affecting(1).asked(5).seenBy(IT));
        assertThat(page, containsString("Takes part because Cabinets, which it owns, is reached through EMR \u2192 Interface engine."));
        assertThat(page, containsString("Asked by Anna Weiss, IT."));
        assertThat(page, containsString("aria-label=\"No longer ask Telecom\""));
        assertThat(page, containsString("<option value=\"6\">Nutrition</option>"));
        assertThat(page.substring(page.indexOf("name=\"asked\""), page.indexOf("id=\"joint-ask-by\"")), not(containsString("<option value=\"4\">")));
        String others = render("reasons-others", new SamplePartnership().departments(departments).registry(registry).asked(5).seenBy(5));
        assertThat("no department lets itself go", others, not(containsString("joint-release")));
    }

    @Test
    public void itSaysWhoseNeedItIs() {
        String byDefault = render("need-default", new SamplePartnership().seenBy(IT));
        assertThat(byDefault, containsString("<span>Radiology</span></span> <span class=\"joint-note\">the reporter\u2019s department</span>"));
        assertThat(byDefault, containsString("<dd data-joint-kind-of-work><span class=\"joint-none\">Nobody has said it</span></dd>"));
        assertThat(byDefault, containsString("<option value=\"\" selected=\"selected\">The reporter\u2019s department: Radiology</option>"));
        String said = render("need-said", new SamplePartnership().needed(PURCHASING, KindOfWork.UPKEEP).seenBy(IT));
        assertThat(said, containsString("<span>Purchasing</span></span></dd>"));
        assertThat(said, containsString("<option value=\"3\" selected=\"selected\">Purchasing</option>"));
        assertThat(said, containsString("<dd data-joint-kind-of-work>Upkeep</dd>"));
        assertThat(said, containsString("<option value=\"UPKEEP\" selected=\"selected\">Upkeep</option>"));
        assertThat(render("need-read", new SamplePartnership().needed(PURCHASING, null)), not(containsString("joint-need-title")));
    }

    @Test
    public void whoMaySeeNothingReadsWhy() {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("refusal", "Log in to see the partnership of this joint priority.");
        String page = SamplePages.render("panel-refused", "templates/joint-priority/partnership/panel.vm", context);
        assertThat(page, containsString("Log in to see"));
    }

    private static SamplePartnership twoOfThree() {
        return new SamplePartnership().rated(IT, 6, 5, 8, 7, 4, 7).rated(RADIOLOGY, 9, 8, 6, 5, 5, 6).assessedBlindly();
    }

    private static SamplePartnership partlyRated() {
        return new SamplePartnership().owned(IT).owned(RADIOLOGY)
                .rated(IT, 6, 5, 8, 7, 4, 7).rated(RADIOLOGY, 9, 8, 6);
    }

    private static SamplePartnership rated() {
        return partlyRated().rated(RADIOLOGY, 9, 8, 6, 5, 5, 6).rated(PURCHASING, 7, 5, 5, 5, 9, 8);
    }

    private static SamplePartnership agreed() {
        return rated().owned(PURCHASING)
                .committed(IT, "Build the migration gateway and move 40 TB of studies, in nights and on week-ends.", 13,
                        LocalDate.of(2026, 5, 29), CommitmentState.IN_PROGRESS)
                .committed(RADIOLOGY, "Check a sample of 500 migrated studies.", 3, LocalDate.of(2026, 2, 27), CommitmentState.PLANNED)
                .committed(PURCHASING, "Negotiate the extension of the old archive\u2019s contract by three months.", 1,
                        LocalDate.of(2026, 3, 31), CommitmentState.DONE)
                .endorsed(IT, Word.AGREE, "", null)
                .endorsed(RADIOLOGY, Word.AGREE_WITH_ALLOWANCE,
                        "Prior studies may take up to a minute to load while the archive moves.", LocalDate.of(2026, 6, 30))
                .endorsed(PURCHASING, Word.AGREE, "Provided that the extension is signed by the end of March.", null);
    }

    private String render(String name, SamplePartnership sample) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("panel", new PanelView(sample.view(), "/jira", Optional.empty(), jira.wording()));
        return SamplePages.render("panel-" + name, "templates/joint-priority/partnership/panel.vm", context);
    }
}
