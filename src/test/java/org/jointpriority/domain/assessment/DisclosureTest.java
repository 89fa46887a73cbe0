package org.jointpriority.domain.assessment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.junit.Test;

public class DisclosureTest {
    private static final int IT = 1;
    private static final int RADIOLOGY = 2;
    private static final int PURCHASING = 3;
    private static final int PHARMACY = 4;
    private static final Set<Integer> THREE = Set.of(IT, RADIOLOGY, PURCHASING);
    private static final Set<Integer> NOBODY = Set.of();
    private static final boolean PUBLISHED = true;
    private static final boolean UNPUBLISHED = false;

    /** Who looks, when, and what of it is shown: score, own ratings, those of Purchasing, the breakdown. */
    private record Case(String what, boolean published, Set<Integer> assessed, Set<Integer> own, boolean score, boolean purchasing, boolean breakdown) { }

    private static final List<Case> CASES = List.of(
            new Case("nothing said yet", UNPUBLISHED, Set.of(PURCHASING), Set.of(IT), false, false, false),
            new Case("own assessment complete", UNPUBLISHED, Set.of(IT, PURCHASING), Set.of(IT), false, true, false),
            new Case("one's own department's ratings", UNPUBLISHED, NOBODY, Set.of(PURCHASING), false, true, false),
            new Case("all have assessed", PUBLISHED, THREE, Set.of(IT), true, true, true),
            new Case("one of two own departments is complete", UNPUBLISHED, Set.of(IT, PURCHASING), Set.of(IT, RADIOLOGY), false, false, false),
            new Case("both own departments are complete", UNPUBLISHED, Set.of(IT, RADIOLOGY), Set.of(IT, RADIOLOGY), false, true, false),
            new Case("of no department, before", UNPUBLISHED, Set.of(IT, RADIOLOGY), NOBODY, false, false, false),
            new Case("of no department, after", PUBLISHED, THREE, NOBODY, true, true, true),
            new Case("of a department that takes no part, before", UNPUBLISHED, Set.of(IT, RADIOLOGY), Set.of(PHARMACY), false, false, false),
            new Case("of a department that takes no part, after", PUBLISHED, THREE, Set.of(PHARMACY), true, true, true),
            new Case("of a department that withdrew a rating since", PUBLISHED, Set.of(RADIOLOGY, PURCHASING), Set.of(IT), true, false, false));

    @Test
    public void showsWhatIsDue() {
        for (Case each : CASES) {
            Disclosure disclosure = Disclosure.of(true, each.published, THREE, each.assessed, each.own);
            assertEquals(each.what, each.score, disclosure.showsScore());
            assertEquals(each.what, each.purchasing, disclosure.showsRatingsOf(PURCHASING));
            assertEquals(each.what, each.breakdown, disclosure.showsBreakdown());
            each.own.forEach(own -> assertTrue(each.what, disclosure.showsRatingsOf(own)));
        }
    }

    @Test
    public void whoJoinsLaterSeesTheScoreButNoRatingsBeforeItsOwn() {
        Disclosure joined = Disclosure.of(true, PUBLISHED, Set.of(IT, RADIOLOGY, PURCHASING, PHARMACY), THREE, Set.of(PHARMACY));
        assertTrue(joined.showsScore());
        assertFalse(joined.showsRatingsOf(IT));
        assertFalse("the medians of two would be their ratings", joined.showsBreakdown());
        assertTrue(joined.showsRatingsOf(PHARMACY));
    }

    @Test
    public void showsEverythingWhereAssessmentIsNotBlind() {
        for (Case each : CASES) {
            Disclosure disclosure = Disclosure.of(false, each.published, THREE, each.assessed, each.own);
            assertTrue(disclosure.showsScore() && disclosure.showsBreakdown());
            THREE.forEach(department -> assertTrue(disclosure.showsRatingsOf(department)));
        }
    }

    @Test
    public void aloneOneSeesOnesOwnBreakdown() {
        assertTrue(Disclosure.of(true, PUBLISHED, Set.of(IT), NOBODY, Set.of(IT)).showsBreakdown());
        assertFalse(Disclosure.of(true, PUBLISHED, Set.of(IT), NOBODY, Set.of(RADIOLOGY, IT)).showsRatingsOf(PURCHASING));
    }

    @Test
    public void aBreakdownThatIsNotShownSaysOfOthersRatingsOnlyHowManyAreComplete() {
        RandomValues.tryTimes(200, values -> {
            Criteria criteria = values.criteria();
            Departments departments = Departments.of(List.of(Department.of(IT, "IT"), Department.of(RADIOLOGY, "Radiology"),
                    Department.of(PURCHASING, "Purchasing")));
            Disclosure ofIt = Disclosure.of(true, UNPUBLISHED, THREE, Set.of(RADIOLOGY, PURCHASING), Set.of(IT));
            Assessments assessments = values.assessments(departments, criteria).with(Assessment.none(RADIOLOGY)).with(Assessment.none(PURCHASING));
            Breakdown one = assessments.with(complete(RADIOLOGY, criteria, values)).with(complete(PURCHASING, criteria, values))
                    .joint(criteria, departments).disclosedBy(ofIt);
            Breakdown other = assessments.with(complete(RADIOLOGY, criteria, values)).with(complete(PURCHASING, criteria, values))
                    .joint(criteria, departments).disclosedBy(ofIt);
            assertEquals(one, other);
            assertEquals(Optional.empty(), one.score());
            assertEquals(Optional.empty(), one.patientCare());
            assertFalse(one.hasDisagreement());
            one.shares().forEach(share -> assertTrue(Set.of(IT).containsAll(share.ratings().keySet())));
        });
    }

    @Test
    public void whereOnlyTheScoreIsShownTheFlagStandsBesideItButNotOnWhichCriterion() {
        Criteria criteria = Criteria.of(List.of(Criterion.of(1, "Patient care", 35).withPatientCare(true)));
        Departments departments = Departments.of(List.of(Department.of(IT, "IT"), Department.of(RADIOLOGY, "Radiology")));
        Breakdown all = Assessments.of(List.of(Assessment.of(IT, Map.of(1, Rating.of(1))), Assessment.of(RADIOLOGY, Map.of(1, Rating.of(9)))))
                .joint(criteria, departments);
        Breakdown shown = all.disclosedBy(Disclosure.of(true, PUBLISHED, Set.of(IT, RADIOLOGY, PHARMACY), Set.of(IT, RADIOLOGY), Set.of(PHARMACY)));
        assertEquals(all.score(), shown.score());
        assertEquals(all.patientCare(), shown.patientCare());
        assertTrue(shown.hasDisagreement());
        assertFalse(shown.shares().get(0).isDisagreement());
        assertEquals(Optional.empty(), shown.shares().get(0).median());
        assertEquals("0.0", shown.shares().get(0).points().toPlainString());
        assertEquals(Map.of(), shown.shares().get(0).ratings());
        assertEquals(all, all.disclosedBy(Disclosure.of(true, PUBLISHED, Set.of(IT, RADIOLOGY), Set.of(IT, RADIOLOGY), NOBODY)));
    }

    @Test
    public void whoHasToAssessItFirstIsShownTheirOwnRatingsAndTheScore() {
        Disclosure before = Disclosure.of(true, PUBLISHED, Set.of(IT, RADIOLOGY), Set.of(IT, RADIOLOGY), Set.of(IT)).beforeAssessing();
        assertTrue(before.showsScore());
        assertTrue(before.showsRatingsOf(IT));
        assertFalse(before.showsRatingsOf(RADIOLOGY));
        assertFalse(before.showsBreakdown());
    }

    private static Assessment complete(int departmentId, Criteria criteria, RandomValues values) {
        Assessment assessment = Assessment.none(departmentId);
        for (Criterion criterion : criteria) {
            assessment = assessment.with(criterion.id(), values.rating());
        }
        return assessment;
    }
}
