package org.jointpriority.jira.views.ranking;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;

import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.order.Sensitivity;
import org.jointpriority.domain.order.Tier;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.SamplePages;

public class SensitivityTemplateTest {
    private static final Criteria CRITERIA = Criteria.of(List.of(Criterion.of(1, "Patient <care>", 35).withPatientCare(true),
            Criterion.of(2, "Cost", 10)));
    private static final Departments DEPARTMENTS = Departments.of(List.of(Department.of(1, "IT")));

    private final JiraInEnglish jira = new JiraInEnglish();

    @Test
    public void eachWeightSaysHowFarItCanMove() {
        String page = render("sensitivity", of(new int[] {7, 1}, new int[] {7, 5}, new int[] {8, 1}));
        assertThat(page, containsString("all 3 of this list stay in the same order"));
        assertThat(page, containsString("Patient &lt;care&gt;"));
        assertThat(page, containsString("less changes them"));
        assertThat(page, containsString("the most that is allowed"));
        assertThat(page, not(containsString("left out")));
    }

    @Test
    public void whatItLeavesOutIsSaid() {
        assertThat(render("sensitivity-left-out", of(2, new int[] {7, 1}, new int[] {7, 5})),
                containsString("2 joint priorities of this list are left out here"));
        assertThat("also where nothing is left to put in order", render("sensitivity-all-left-out", of(1)),
                containsString("One joint priority of this list is left out here"));
    }

    @Test
    public void aLongListIsSaidOfItsFirst() {
        List<int[]> many = new ArrayList<>();
        for (int cost = 0; cost < 12; cost++) {
            many.add(new int[] {7, cost % 9 + 1});
        }
        assertThat(render("sensitivity-many", of(many.toArray(new int[0][]))), containsString("the first 10 of this list stay the same"));
    }

    @Test
    public void oneAloneHasNothingToPutInOrder() {
        String page = render("sensitivity-one", of(new int[] {7, 1}));
        assertThat(page, containsString("There are not two joint priorities in this list"));
        assertThat(page, not(containsString("<table")));
    }

    @Test
    public void whatCannotBeSaidSaysWhy() {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("refusal", "There is no such project.");
        assertThat(SamplePages.render("sensitivity-refused", "templates/joint-priority/views/sensitivity.vm", context),
                containsString("There is no such project."));
    }

    private static Sensitivity of(int[]... ratings) {
        return of(0, ratings);
    }

    private static Sensitivity of(int leftOut, int[]... ratings) {
        List<Sensitivity.Candidate> candidates = new ArrayList<>();
        for (int[] each : ratings) {
            Assessments assessments = Assessments.of(List.of(Assessment.of(1, Map.of(1, Rating.of(each[0]), 2, Rating.of(each[1])))));
            candidates.add(Sensitivity.Candidate.of(Tier.of(false, true), assessments.joint(CRITERIA, DEPARTMENTS), Optional.empty(),
                    IssueKey.parse("RAD-" + (candidates.size() + 1))));
        }
        return Sensitivity.of(OrderRule.PATIENT_CARE_FIRST, CRITERIA, candidates, leftOut);
    }

    private String render(String name, Sensitivity sensitivity) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", jira.getI18nHelper());
        context.put("sensitivity", new SensitivityView(sensitivity, jira.wording()));
        return SamplePages.render(name, "templates/joint-priority/views/sensitivity.vm", context);
    }
}
