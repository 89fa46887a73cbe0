package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.MANAGER;
import static org.jointpriority.partnership.Hospital.OUTSIDER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.jointpriority.domain.JointPriority;
import org.jointpriority.domain.Outcome;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.DatabaseTest;
import org.jointpriority.storage.Kept;
import org.jointpriority.storage.Transactions;
import org.junit.Before;
import org.junit.Test;

public class RankingTest extends DatabaseTest {
    private Hospital hospital;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
    }

    @Test
    public void patientCareGoesFirstThenTheScoreThenTheDayThenTheKey() {
        for (long issue = 1; issue <= 6; issue++) {
            hospital.create(issue);
        }
        hospital.rateAll(1, 3, 9);
        hospital.rateAll(2, 7, 1);
        hospital.rateAll(3, 7, 9);
        hospital.rateAll(4, 5, 9);
        hospital.rateAll(5, 5, 9);
        hospital.rateAll(6, 5, 9);
        hospital.due(6, LocalDate.of(2026, 12, 24));
        hospital.upkeep.issueChanged(6, "anna");

        assertEquals(List.of("RAD-3", "RAD-2", "RAD-6", "RAD-4", "RAD-5", "RAD-1"), keys(hospital.ranking()));
        assertEquals(List.of(1, 2, 3, 4, 5, 6), hospital.ranking().priorities().stream().map(RankedJointPriority::place).toList());
    }

    @Test
    public void anAdministratorCanLetTheScoreAloneDecide() {
        hospital.create(1);
        hospital.create(2);
        hospital.rateAll(1, 6, 9);
        hospital.rateAll(2, 7, 1);
        assertEquals(List.of("RAD-2", "RAD-1"), keys(hospital.ranking()));

        hospital.as(ADMIN, () -> hospital.foundation.orderBy(OrderRule.WEIGHTED));

        assertEquals(List.of("RAD-1", "RAD-2"), keys(hospital.ranking()));
        assertEquals(OrderRule.WEIGHTED, hospital.ranking().rule());
    }

    @Test
    public void whatNobodyHasAssessedStandsAtTheEnd() {
        hospital.create(1);
        hospital.create(2);
        hospital.create(3);
        hospital.rateAll(2, 1, 1);
        hospital.due(3, LocalDate.of(2026, 12, 24));

        RankingPage page = hospital.ranking();

        assertEquals(List.of("RAD-2", "RAD-3", "RAD-1"), keys(page));
        Standing unrated = page.priorities().get(2).standing();
        assertEquals(Consensus.AWAITING_ASSESSMENT, unrated.consensus());
        assertEquals(Optional.empty(), unrated.score());
        assertEquals(0, unrated.assessed());
        assertEquals(3, unrated.departments());
        assertEquals(Optional.of(unrated), hospital.standings.of(hospital.issue(1)));
    }

    @Test
    public void aPageIsAStretchOfTheWhole() {
        for (long issue = 1; issue <= 5; issue++) {
            hospital.create(issue);
        }
        RankingPage page = rank(OptionalInt.empty(), 2, 2);
        assertEquals(5, page.total());
        assertEquals(List.of("RAD-3", "RAD-4"), keys(page));
        assertEquals(3, page.priorities().get(0).place());
        assertEquals(List.of(), keys(rank(OptionalInt.empty(), 99, 2)));
    }

    @Test
    public void throughADepartmentsLensItsOwnScoresAndPlacesStandBeside() {
        hospital.showEverythingAtOnce();
        for (long issue = 1; issue <= 3; issue++) {
            hospital.create(issue);
        }
        hospital.rate(ANNA, 1, hospital.it, 9, 9);
        hospital.rate(CHEN, 1, hospital.radiology, 1, 1);
        hospital.rate(ANNA, 2, hospital.it, 5, 5);
        hospital.rate(CHEN, 2, hospital.radiology, 8, 8);

        RankingPage it = rank(OptionalInt.of(hospital.it.id()), 0, 10);
        assertEquals(List.of("RAD-2", "RAD-1", "RAD-3"), keys(it));
        assertEquals(List.of(OptionalInt.of(2), OptionalInt.of(1), OptionalInt.empty()),
                it.priorities().stream().map(RankedJointPriority::ownPlace).toList());
        assertEquals(List.of("50.0", "100.0"), it.priorities().stream().flatMap(line -> line.ownScore().stream()).map(Object::toString).toList());
        assertTrue(rank(OptionalInt.empty(), 0, 10).priorities().stream().allMatch(line -> line.ownScore().isEmpty() && line.ownPlace().isEmpty()));
    }

    @Test
    public void onlyOpenOnesThatThePersonMaySeeAreListed() {
        hospital.create(1);
        hospital.create(2);
        hospital.rateAll(1, 9, 9);
        hospital.resolve(1, true);
        assertEquals(List.of("RAD-2"), keys(hospital.ranking()));
        assertEquals(0, hospital.as(OUTSIDER, () -> hospital.ranking.rank(Scope.everything(), OptionalInt.empty(), 0, 10)).total());
    }

    @Test
    public void whatCannotBeListedIsRefusedForItsField() {
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class,
                () -> hospital.ranking.rank(Scope.everything(), OptionalInt.empty(), 0, 10)).kind());
        assertEquals(Set.of("start"), refusedFields(Scope.everything(), OptionalInt.empty(), -1, 10));
        assertEquals(Set.of("limit"), refusedFields(Scope.everything(), OptionalInt.empty(), 0, 0));
        assertEquals(Set.of("limit"), refusedFields(Scope.everything(), OptionalInt.empty(), 0, 101));
        assertEquals(Set.of("department"), refusedFields(Scope.everything(), OptionalInt.of(999), 0, 10));
        assertEquals(Set.of("scope"), refusedFields(Scope.jql("color = \"<b>\""), OptionalInt.empty(), 0, 10));
    }

    @Test
    public void aThousandCostAsManyStatementsAsTen() {
        hospital.showEverythingAtOnce();
        fill(1, 10);
        int forTen = statementsOfTheRanking();
        fill(11, 1000);
        assertEquals(2, forTen);
        assertEquals(forTen, statementsOfTheRanking());
        assertEquals(1000, hospital.ranking().total());
        hospital.create(1001);
        assertEquals(forTen, statementsOfTheRanking());
        assertEquals(List.of("RAD-8", "RAD-17", "RAD-26"), keys(rank(OptionalInt.empty(), 0, 3)));
    }

    private int statementsOfTheRanking() {
        return database.statementsOf(() -> rank(OptionalInt.of(hospital.it.id()), 0, 20)).size();
    }

    /** Rated joint priorities, in one transaction for the sake of time. */
    private void fill(int from, int to) {
        Ground ground = hospital.grounds.present();
        new Transactions(database.activeObjects()).run(() -> {
            IntStream.rangeClosed(from, to).forEach(id -> {
                JointIssue issue = hospital.create(id);
                Kept kept = hospital.store.lock(id);
                Outcome outcome = kept.priority().rate(hospital.it.id(),
                        Map.of(hospital.cost.id(), Optional.of(Rating.of(1 + id % 9))), ground.basis().criteria().orElseThrow());
                JointPriority after = outcome.after();
                hospital.store.save(kept, outcome, Hospital.place(issue, after, ground), ground, "anna", Hospital.NOON);
            });
            return null;
        });
    }

    private Set<String> refusedFields(Scope scope, OptionalInt lens, int start, int limit) {
        Refusal refusal = assertThrows(Refusal.class, () -> hospital.as(MANAGER, () -> hospital.ranking.rank(scope, lens, start, limit)));
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        return refusal.fields().keySet();
    }

    private RankingPage rank(OptionalInt lens, int start, int limit) {
        return hospital.as(MANAGER, () -> hospital.ranking.rank(Scope.everything(), lens, start, limit));
    }

    private static List<String> keys(RankingPage page) {
        return page.priorities().stream().map(line -> line.issue().key().toString()).toList();
    }
}
