package org.jointpriority.domain.consensus;

import static org.jointpriority.domain.consensus.Consensus.AGREED;
import static org.jointpriority.domain.consensus.Consensus.AWAITING_ASSESSMENT;
import static org.jointpriority.domain.consensus.Consensus.AWAITING_ENDORSEMENT;
import static org.jointpriority.domain.consensus.Consensus.DISPUTED;
import static org.jointpriority.domain.consensus.Consensus.FLEX_REQUESTED;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;

public class ConsensusTest {
    private static final int REVISION = 4;
    private static final Criteria CRITERIA = Criteria.of(List.of(
            Criterion.of(1, "Patient care", 35).withPatientCare(true), Criterion.of(2, "Access", 15)));
    private static final Departments THREE = Departments.of(List.of(
            Department.of(1, "IT"), Department.of(2, "Radiology"), Department.of(3, "Purchasing"),
            Department.of(4, "Left").withActive(false)));

    /**
     * A row: the three departments' ratings on patient care ('-' for none; on access all give 5), their words (A agree, L with an
     * allowance, D needs discussion, small letters for an older revision, '-' for silence), and what follows.
     */
    private static final Object[][] TABLE = {
        // Somebody has yet to assess: whatever else is true.
        {"---", "---", AWAITING_ASSESSMENT},
        {"78-", "---", AWAITING_ASSESSMENT},
        {"78-", "AAA", AWAITING_ASSESSMENT},
        {"78-", "ADA", AWAITING_ASSESSMENT},
        {"19-", "---", AWAITING_ASSESSMENT},
        // Somebody wants to talk about it as it stands.
        {"788", "D--", DISPUTED},
        {"788", "AAD", DISPUTED},
        {"788", "DDD", DISPUTED},
        {"788", "aaD", DISPUTED},
        {"198", "LDA", DISPUTED},
        // About an older state it was: that is no objection to this one, and no yes either.
        {"788", "AAd", AWAITING_ENDORSEMENT},
        {"788", "ddd", AWAITING_ENDORSEMENT},
        // Ratings at both ends: disputed until every department has endorsed it all the same.
        {"198", "---", DISPUTED},
        {"198", "AA-", DISPUTED},
        {"198", "AAa", DISPUTED},
        {"198", "AAd", DISPUTED},
        {"198", "AAA", AGREED},
        {"198", "ALL", AGREED},
        // Silence is no yes, nor is a word on an older state.
        {"788", "---", AWAITING_ENDORSEMENT},
        {"788", "AA-", AWAITING_ENDORSEMENT},
        {"788", "AAa", AWAITING_ENDORSEMENT},
        {"788", "lll", AWAITING_ENDORSEMENT},
        // Every department agrees, with or without allowances.
        {"788", "AAA", AGREED},
        {"788", "ALA", AGREED},
        {"788", "LLL", AGREED},
        // Ratings far apart on the same side or next to the ends are no disagreement.
        {"146", "---", AWAITING_ENDORSEMENT},
        {"469", "AAA", AGREED},
    };

    @Test
    public void isTheFirstStateThatApplies() {
        for (Object[] row : TABLE) {
            assertEquals(row[0] + " " + row[1], row[2], consensus((String) row[0], (String) row[1], THREE));
        }
    }

    @Test
    public void aFlexThatWaitsIsTheStateBetweenDisputedAndAwaitingEndorsement() {
        for (Object[] row : TABLE) {
            Consensus without = (Consensus) row[2];
            assertEquals(row[0] + " " + row[1], without == AWAITING_ENDORSEMENT ? FLEX_REQUESTED : without,
                    Consensus.of(assessments((String) row[0]).joint(CRITERIA, THREE), words((String) row[1]), REVISION, THREE, true));
        }
    }

    @Test
    public void aDepartmentThatLeftHasNoSay() {
        Map<Integer, Endorsement> words = words("AAA");
        words.put(4, endorsement(4, 'D'));
        Assessments assessments = assessments("778").with(Assessment.of(4, Map.of(1, Rating.of(1), 2, Rating.of(1))));
        assertEquals(AGREED, Consensus.of(assessments.joint(CRITERIA, THREE), words, REVISION, THREE, false));
    }

    @Test
    public void thereIsNoAgreementOfNobody() {
        assertEquals(AWAITING_ASSESSMENT, consensus("788", "AAA", Departments.none()));
    }

    @Test
    public void needsEveryonesWordOnThisRevision() {
        RandomValues.tryTimes(1_000, values -> {
            Departments departments = values.departments();
            Criteria criteria = values.criteria();
            Assessments assessments = values.assessments(departments, criteria);
            Map<Integer, Endorsement> words = new TreeMap<>();
            for (Department department : departments) {
                values.maybe(() -> values.endorsement(department.id(), values.between(REVISION - 1, REVISION)))
                        .ifPresent(endorsement -> words.put(department.id(), endorsement));
            }
            Consensus consensus = Consensus.of(assessments.joint(criteria, departments), words, REVISION, departments, values.once(2));
            for (Department department : departments.participating()) {
                Endorsement endorsement = words.get(department.id());
                boolean yes = endorsement != null && endorsement.revision() == REVISION && endorsement.word() != Word.NEEDS_DISCUSSION;
                if (!yes || !assessments.of(department.id()).isComplete(criteria)) {
                    assertNotEquals(department + " has not agreed", AGREED, consensus);
                }
            }
        });
    }

    private static Consensus consensus(String ratings, String words, Departments departments) {
        return Consensus.of(assessments(ratings).joint(CRITERIA, departments), words(words), REVISION, departments, false);
    }

    private static Assessments assessments(String ratings) {
        Assessments assessments = Assessments.none();
        for (int i = 0; i < ratings.length(); i++) {
            Assessment assessment = Assessment.none(i + 1).with(2, Rating.of(5));
            assessments = assessments.with(ratings.charAt(i) == '-' ? assessment
                    : assessment.with(1, Rating.of(Character.digit(ratings.charAt(i), 10))));
        }
        return assessments;
    }

    private static Map<Integer, Endorsement> words(String words) {
        Map<Integer, Endorsement> endorsements = new TreeMap<>();
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != '-') {
                endorsements.put(i + 1, endorsement(i + 1, words.charAt(i)));
            }
        }
        return endorsements;
    }

    private static Endorsement endorsement(int departmentId, char letter) {
        Word word = switch (Character.toUpperCase(letter)) {
            case 'A' -> Word.AGREE;
            case 'L' -> Word.AGREE_WITH_ALLOWANCE;
            default -> Word.NEEDS_DISCUSSION;
        };
        Optional<LocalDate> reviewOn = word == Word.AGREE_WITH_ALLOWANCE ? Optional.of(LocalDate.of(2027, 3, 1)) : Optional.empty();
        return Endorsement.of(departmentId, word, "Because", reviewOn,
                Character.isUpperCase(letter) ? REVISION : REVISION - 1, "anna", Instant.EPOCH);
    }
}
