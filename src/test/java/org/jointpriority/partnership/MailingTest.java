package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.NOON;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.notices.Pace;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.partnership.notices.Letter;
import org.jointpriority.partnership.notices.LetterEntry;
import org.jointpriority.partnership.notices.Reason;
import org.jointpriority.partnership.notices.Told;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class MailingTest extends DatabaseTest {
    private static final long ISSUE = 7;

    private Hospital hospital;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        hospital.inactive.add(Hospital.LEE);
    }

    // Who is told what

    @Test
    public void everyDepartmentIsToldThatItsAssessmentIsAwaitedButNotWhoeverDidIt() {
        create(ISSUE, "anna");
        minutes(5);
        assertEquals(Set.of("ben: ASSESSMENT_AWAITED IT", "chen: ASSESSMENT_AWAITED Radiology", "eli: ASSESSMENT_AWAITED Purchasing"), mail());
    }

    @Test
    public void whoOwnsThePartIsToldAndNobodyElseOfTheDepartment() {
        hospital.create(ISSUE);
        hospital.owners(ISSUE, Map.of(hospital.it.id(), "ben"));
        hospital.upkeep.issueChanged(ISSUE, "manager");
        minutes(5);
        assertEquals(Set.of("ben: ASSESSMENT_AWAITED IT", "chen: ASSESSMENT_AWAITED Radiology", "eli: ASSESSMENT_AWAITED Purchasing"), mail());
    }

    @Test
    public void anOwnerWhoIsGoneOrMayNotSeeItLeavesItToTheDepartment() {
        for (String owner : List.of("nobody-any-more", "outsider", "pia")) {
            hospital.post.arrived.clear();
            long issue = ISSUE + hospital.post.arrived.size() + owner.length();
            hospital.inactive.add(Hospital.PIA);
            hospital.create(issue);
            hospital.owners(issue, Map.of(hospital.it.id(), owner));
            hospital.upkeep.issueChanged(issue, "manager");
            minutes(5);
            assertEquals(owner, Set.of("anna: ASSESSMENT_AWAITED IT", "ben: ASSESSMENT_AWAITED IT",
                    "chen: ASSESSMENT_AWAITED Radiology", "eli: ASSESSMENT_AWAITED Purchasing"), mail());
        }
    }

    @Test
    public void anOwnerWhoDidItIsNotToldAndNeitherIsTheDepartment() {
        hospital.create(ISSUE);
        hospital.owners(ISSUE, Map.of(hospital.it.id(), "anna"));
        hospital.upkeep.issueChanged(ISSUE, "anna");
        minutes(5);
        assertEquals(Set.of("chen: ASSESSMENT_AWAITED Radiology", "eli: ASSESSMENT_AWAITED Purchasing"), mail());
    }

    @Test
    public void whoMayNotSeeItAnyMoreWhenTheMailGoesIsToldNothing() {
        hospital.as(CHEN, () -> hospital.mailPreferences.choose(Pace.DAILY, 8));
        create(ISSUE, "manager");
        minutes(5);
        hospital.hidden.add(CHEN);
        hospital.now = NOON.plus(Duration.ofDays(1));
        assertEquals(Set.of("anna: ASSESSMENT_AWAITED IT", "ben: ASSESSMENT_AWAITED IT", "eli: ASSESSMENT_AWAITED Purchasing"), mail());
    }

    @Test
    public void onlyDepartmentsThatTakePartAreWrittenTo() {
        Department pharmacy = hospital.foundationStore.save(Department.of(0, "Pharmacy").withGroup("hospital-pharmacy").withPosition(4)
                .withParticipation(Participation.WHEN_REACHED), "admin", NOON);
        create(ISSUE, "manager");
        minutes(5);
        assertFalse(mail().toString(), mail().stream().anyMatch(line -> line.contains("Pharmacy")));
        hospital.as(ANNA, () -> hospital.partnership.ask(Long.toString(ISSUE), hospital.revision(ISSUE), hospital.it.id(), pharmacy.id()));
        hospital.post.arrived.clear();
        minutes(5);
        assertEquals(Set.of("pia: ASSESSMENT_AWAITED Pharmacy"), mail());
    }

    @Test
    public void whenAllHaveAssessedTheWordOfEachIsAwaited() {
        create(ISSUE, "manager");
        minutes(5);
        mail();
        hospital.post.arrived.clear();
        hospital.rateAll(ISSUE, 5, 5);
        minutes(5);
        assertEquals(Set.of("anna: ENDORSEMENT_AWAITED IT", "ben: ENDORSEMENT_AWAITED IT", "chen: ENDORSEMENT_AWAITED Radiology"), mail());
    }

    @Test
    public void aStaleEndorsementIsToldWithEverythingThatMadeItStaleAndNoRating() {
        agreed();
        hospital.rate(ANNA, ISSUE, hospital.it, 9, 5);
        hospital.commit(ELI, ISSUE, hospital.purchasing, "Ask for offers", CommitmentState.PLANNED);
        hospital.commit(ELI, ISSUE, hospital.purchasing, "Ask for offers", CommitmentState.IN_PROGRESS);
        minutes(5);
        assertEquals(Set.of("ben: ENDORSEMENT_STALE IT because IT RATING, Purchasing COMMITMENT",
                "chen: ENDORSEMENT_STALE Radiology because IT RATING, Purchasing COMMITMENT",
                "eli: ENDORSEMENT_STALE Purchasing because IT RATING, Purchasing COMMITMENT"), mail());
    }

    @Test
    public void whatWasUndoneOrDoneMeanwhileIsNotTold() {
        agreed();
        hospital.rate(ANNA, ISSUE, hospital.it, 9, 5);
        hospital.agree(CHEN, ISSUE, hospital.radiology);
        minutes(5);
        assertEquals(Set.of("ben: ENDORSEMENT_STALE IT because IT RATING", "eli: ENDORSEMENT_STALE Purchasing because IT RATING"), mail());
    }

    @Test
    public void nothingIsToldOfAResolvedOne() {
        create(ISSUE, "manager");
        hospital.resolve(ISSUE, true);
        hospital.upkeep.issueChanged(ISSUE, "manager");
        minutes(5);
        assertEquals(Set.of(), mail());
    }

    @Test
    public void twentyRatingsInFiveMinutesAreOneMail() {
        agreed();
        for (int i = 0; i < 20; i++) {
            hospital.rate(ANNA, ISSUE, hospital.it, 1 + i % 9, 1 + (i + 3) % 9);
            hospital.now = hospital.now.plusSeconds(14);
        }
        minutes(5);
        mail();
        minutes(30);
        assertEquals(Set.of("ben: ENDORSEMENT_STALE IT because IT RATING", "chen: ENDORSEMENT_STALE Radiology because IT RATING",
                "eli: ENDORSEMENT_STALE Purchasing because IT RATING"), mail());
        assertEquals(3, hospital.post.arrived.size());
    }

    // Flexes

    @Test
    public void aFlexIsToldWhenItIsRequestedAndWhenItComesIntoForce() {
        agreed();
        requestFlex();
        minutes(5);
        assertEquals(Set.of("ben: FLEX_REQUESTED IT", "ben: ENDORSEMENT_STALE IT because IT FLEX",
                "chen: FLEX_REQUESTED Radiology", "chen: ENDORSEMENT_STALE Radiology because IT FLEX",
                "eli: FLEX_REQUESTED Purchasing", "eli: ENDORSEMENT_STALE Purchasing because IT FLEX"), mail());
        hospital.post.arrived.clear();
        hospital.agree(ANNA, ISSUE, hospital.it);
        hospital.agree(CHEN, ISSUE, hospital.radiology);
        hospital.agree(ELI, ISSUE, hospital.purchasing);
        minutes(5);
        assertEquals(Set.of("anna: FLEX_IN_FORCE IT", "ben: FLEX_IN_FORCE IT", "chen: FLEX_IN_FORCE Radiology"), mail());
        minutes(60);
        mail();
        assertEquals(3, hospital.post.arrived.size());
    }

    @Test
    public void aFlexThatLapsedBeforeTheMailWentIsNotTold() {
        agreed();
        hospital.as(CHEN, () -> hospital.mailPreferences.choose(Pace.DAILY, 8));
        requestFlex();
        minutes(5);
        mail();
        hospital.post.arrived.clear();
        hospital.post.isOpen = false;
        hospital.now = Instant.parse("2026-12-03T08:00:00Z");
        hospital.upkeep.catchUp();
        hospital.post.isOpen = true;
        assertEquals(Set.of("chen: ENDORSEMENT_STALE Radiology because IT FLEX"), mail());
    }

    private void requestFlex() {
        hospital.as(ANNA, () -> hospital.partnership.requestFlex(Long.toString(ISSUE), hospital.revision(ISSUE), hospital.it.id(),
                FlexReason.CYBER_THREAT, "Ransomware in the region", LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31)));
    }

    // Allowances

    @Test
    public void anAllowanceIsToldOnceWhenItsDayComesByTheCalendarAlone() {
        agreed();
        hospital.as(CHEN, () -> hospital.partnership.endorse(Long.toString(ISSUE), hospital.revision(ISSUE), hospital.radiology.id(),
                Word.AGREE_WITH_ALLOWANCE, "Films on paper meanwhile", Optional.of(LocalDate.of(2026, 11, 26))));
        minutes(10);
        assertEquals(Set.of(), mail());
        hospital.now = Instant.parse("2026-11-25T23:30:00Z");
        assertEquals(Set.of(), mail());
        hospital.now = Instant.parse("2026-11-26T00:01:00Z");
        mail();
        minutes(5);
        assertEquals(Set.of("chen: ALLOWANCE_DUE Radiology"), mail());
        for (int day = 1; day < 5; day++) {
            hospital.now = hospital.now.plus(Duration.ofDays(1));
            mail();
        }
        assertEquals(1, hospital.post.arrived.size());
    }

    @Test
    public void anAllowanceOfAResolvedOneIsToldWhenItHasBeenReopened() {
        agreed();
        hospital.as(CHEN, () -> hospital.partnership.endorse(Long.toString(ISSUE), hospital.revision(ISSUE), hospital.radiology.id(),
                Word.AGREE_WITH_ALLOWANCE, "Films on paper meanwhile", Optional.of(LocalDate.of(2026, 11, 26))));
        hospital.resolve(ISSUE, true);
        hospital.now = Instant.parse("2026-11-27T12:00:00Z");
        mail();
        minutes(5);
        assertEquals(Set.of(), mail());
        hospital.resolve(ISSUE, false);
        hospital.now = Instant.parse("2026-11-28T12:00:00Z");
        mail();
        minutes(5);
        assertEquals(Set.of("chen: ALLOWANCE_DUE Radiology"), mail());
    }

    // When

    @Test
    public void aThousandAwaitedEndorsementsAreOneDigestAPersonAtTheHourOfItsOwnDay() {
        hospital.zones.put(CHEN, ZoneId.of("America/New_York"));
        hospital.as(CHEN, () -> hospital.mailPreferences.choose(Pace.DAILY, 7));
        hospital.as(ANNA, () -> hospital.mailPreferences.choose(Pace.NEVER, 8));
        LongStream.rangeClosed(1, 1000).forEach(issue -> create(issue, "manager"));
        minutes(5);
        mail();
        assertEquals(Set.of("ben 1000", "eli 1000"), sizes());
        hospital.now = Instant.parse("2026-11-25T11:59:00Z");
        mail();
        assertEquals(2, hospital.post.arrived.size());
        hospital.now = Instant.parse("2026-11-25T12:00:00Z");
        mail();
        assertEquals(Set.of("ben 1000", "eli 1000", "chen 1000"), sizes());
        Letter digest = hospital.post.arrived.get(2);
        assertTrue(digest.isDigest());
        assertEquals(Letter.MOST_ENTRIES, digest.entries().size());
        assertEquals(950, digest.more());
        hospital.now = hospital.now.plus(Duration.ofDays(1));
        mail();
        assertEquals(3, hospital.post.arrived.size());
    }

    @Test
    public void aDigestTellsWhatStillHoldsInTheJointOrder() {
        hospital.as(CHEN, () -> hospital.mailPreferences.choose(Pace.DAILY, 7));
        for (long issue : new long[] {1, 2, 3}) {
            hospital.create(issue);
            hospital.due(issue, LocalDate.of(2027, 1, 10 - (int) issue));
            hospital.upkeep.issueChanged(issue, "manager");
        }
        hospital.rate(CHEN, 2, hospital.radiology, 5, 5);
        minutes(5);
        mail();
        hospital.post.arrived.clear();
        hospital.now = NOON.plus(Duration.ofDays(1));
        assertEquals(Set.of("chen: ASSESSMENT_AWAITED Radiology"), mail());
        assertEquals(List.of(3L, 1L), hospital.post.arrived.get(0).entries().stream().map(entry -> entry.issue().id()).toList());
    }

    @Test
    public void whoChoosesAnewGetsWhatWaitsAsNowChosen() {
        hospital.as(CHEN, () -> hospital.mailPreferences.choose(Pace.DAILY, 7));
        create(ISSUE, "manager");
        minutes(5);
        mail();
        hospital.post.arrived.clear();
        hospital.as(CHEN, () -> hospital.mailPreferences.choose(Pace.AT_ONCE, 7));
        assertEquals(Set.of("chen: ASSESSMENT_AWAITED Radiology"), mail());

        hospital.as(ELI, () -> hospital.mailPreferences.choose(Pace.DAILY, 7));
        hospital.post.arrived.clear();
        create(8, "manager");
        minutes(5);
        mail();
        hospital.as(ELI, () -> hospital.mailPreferences.choose(Pace.NEVER, 7));
        hospital.now = hospital.now.plus(Duration.ofDays(2));
        assertFalse(mail().stream().anyMatch(line -> line.startsWith("eli")));
    }

    @Test
    public void administratorsMayChooseThatThereIsNoneOrHowLongItWaits() {
        assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class,
                () -> hospital.as(ANNA, () -> hospital.mailPreferences.rule(false, 5))).kind());
        assertEquals(Set.of("quietMinutes"), assertThrows(Refusal.class,
                () -> hospital.as(ADMIN, () -> hospital.mailPreferences.rule(true, 61))).fields().keySet());
        hospital.as(ADMIN, () -> hospital.mailPreferences.rule(false, 5));
        create(ISSUE, "manager");
        minutes(10);
        assertEquals(Set.of(), mail());
        hospital.as(ADMIN, () -> hospital.mailPreferences.rule(true, 0));
        minutes(10);
        assertEquals("nothing is told later", Set.of(), mail());
        create(8, "chen");
        assertEquals(Set.of("anna: ASSESSMENT_AWAITED IT", "ben: ASSESSMENT_AWAITED IT", "eli: ASSESSMENT_AWAITED Purchasing"), mail());
    }

    // Nothing is lost and nothing is sent twice

    @Test
    public void whatIsRolledBackIsToldNobody() {
        create(ISSUE, "manager");
        Map<String, Integer> rows = database.rowCounts();
        assertThrows(Refusal.class, () -> hospital.as(ANNA, () -> hospital.partnership.rate(Long.toString(ISSUE), 9, hospital.it.id(),
                Map.of(hospital.cost.id(), Optional.of(Rating.of(5))))));
        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void aServerThatIsDownLosesNothingAndIsTriedAgain() {
        hospital.post.isOpen = false;
        create(ISSUE, "manager");
        minutes(5);
        mail();
        assertEquals(4, (int) hospital.as(ADMIN, () -> hospital.mailPreferences.waiting()));
        hospital.now = hospital.now.plus(Duration.ofDays(3));
        hospital.post.isOpen = true;
        hospital.post.refuses = true;
        mail();
        minutes(9);
        mail();
        assertEquals("not before ten minutes have passed", List.of(), hospital.post.arrived);
        minutes(1);
        hospital.post.refuses = false;
        assertEquals(4, mail().size());
        assertEquals(0, (int) hospital.as(ADMIN, () -> hospital.mailPreferences.waiting()));
        minutes(1000);
        mail();
        assertEquals(4, hospital.post.arrived.size());
    }

    @Test
    public void anIssueThatCannotBeReadKeepsNobodyElseWaiting() {
        create(ISSUE, "manager");
        create(8, "manager");
        hospital.unreadable.add(ISSUE);
        minutes(5);
        mail();
        assertEquals(Set.of("anna 1", "ben 1", "chen 1", "eli 1"), sizes());
        hospital.unreadable.clear();
        mail();
        assertEquals(8, hospital.post.arrived.size());
    }

    @Test
    public void whatIsToldMeanwhileGoesIntoTheMailThatCouldNotBeSent() {
        hospital.post.refuses = true;
        create(ISSUE, "manager");
        minutes(5);
        mail();
        create(8, "manager");
        minutes(20);
        hospital.post.refuses = false;
        mail();
        assertEquals(Set.of("anna 2", "ben 2", "chen 2", "eli 2"), sizes());
        assertEquals(4, hospital.post.arrived.size());
    }

    @Test
    public void aQueueThatWasLostWithItsServerIsFilledAnew() {
        create(ISSUE, "manager");
        minutes(5);
        hospital.mailing.run();
        assertEquals(4, hospital.post.queued());
        hospital.post.lose();
        Hospital restarted = hospital.restarted(database);
        restarted.mailing.run();
        assertEquals("it might still be in a queue", 0, restarted.post.queued());
        restarted.now = restarted.now.plus(Duration.ofMinutes(10));
        restarted.mailing.run();
        restarted.post.send();
        assertEquals(4, restarted.post.arrived.size());
    }

    @Test
    public void whatWasQueuedTwiceIsSentOnce() {
        create(ISSUE, "manager");
        minutes(5);
        hospital.mailing.run();
        minutes(10);
        hospital.mailing.run();
        assertEquals(8, hospital.post.queued());
        hospital.post.send();
        assertEquals(4, hospital.post.arrived.size());
    }

    @Test
    public void whatBrokeOffInTheMiddleGoesOutAgainUnderTheSameNumberAndNotBeforeAnHour() {
        create(ISSUE, "manager");
        minutes(5);
        hospital.post.diesAfterwards = true;
        mail();
        create(8, "manager");
        minutes(59);
        hospital.post.diesAfterwards = false;
        mail();
        assertEquals(4, hospital.post.arrived.size());
        minutes(2);
        mail();
        assertEquals(8, hospital.post.arrived.size());
        assertEquals(numbers(hospital.post.arrived.subList(0, 4)), numbers(hospital.post.arrived.subList(4, 8)));
        assertEquals("as it was", Set.of("anna 1", "ben 1", "chen 1", "eli 1"), sizes());
        minutes(1);
        mail();
        assertEquals("and what came meanwhile after it", 12, hospital.post.arrived.size());
    }

    @Test
    public void severalNodesAtOnceSendNothingTwice() throws InterruptedException {
        LongStream.rangeClosed(1, 30).forEach(issue -> create(issue, "manager"));
        minutes(5);
        List<Hospital> nodes = new ArrayList<>(List.of(hospital));
        for (int node = 1; node < 4; node++) {
            nodes.add(hospital.restarted(database));
        }
        ExecutorService threads = Executors.newFixedThreadPool(nodes.size());
        for (Hospital node : nodes) {
            threads.submit(() -> {
                node.mailing.run();
                node.post.send();
            });
        }
        threads.shutdown();
        assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
        // One that came in another's way tries it again.
        hospital.now = hospital.now.plus(Duration.ofHours(1));
        mail();
        List<String> told = nodes.stream().flatMap(node -> node.post.arrived.stream())
                .flatMap(letter -> letter.entries().stream().map(entry -> letter.person() + " " + entry.issue())).sorted().toList();
        assertEquals(told.stream().distinct().toList(), told);
        assertEquals(30 * 4, told.size());
    }

    @Test
    public void whatCouldNotBeSentForTwoWeeksNobodyWantsToRead() {
        hospital.post.isOpen = false;
        create(ISSUE, "manager");
        minutes(5);
        mail();
        hospital.now = hospital.now.plus(Duration.ofDays(15));
        hospital.post.isOpen = true;
        assertEquals(Set.of(), mail());
    }

    @Test
    public void aRunWithoutNewsCostsAHandfulOfStatementsHoweverMuchThereIs() {
        create(ISSUE, "manager");
        minutes(5);
        mail();
        int few = database.statementsOf(hospital.mailing::run).size();
        LongStream.rangeClosed(100, 140).forEach(issue -> create(issue, "manager"));
        minutes(5);
        mail();
        assertEquals(few, database.statementsOf(hospital.mailing::run).size());
        assertTrue(Integer.toString(few), few <= 8);
    }

    private void create(long issue, String byUserKey) {
        hospital.create(issue);
        hospital.upkeep.issueChanged(issue, byUserKey);
    }

    /** All have assessed and endorsed it, and have been told of that. */
    private void agreed() {
        create(ISSUE, "manager");
        hospital.rateAll(ISSUE, 5, 5);
        hospital.agree(ANNA, ISSUE, hospital.it);
        hospital.agree(CHEN, ISSUE, hospital.radiology);
        hospital.agree(ELI, ISSUE, hospital.purchasing);
        minutes(5);
        mail();
        hospital.post.arrived.clear();
    }

    private void minutes(int count) {
        hospital.now = hospital.now.plus(Duration.ofMinutes(count));
    }

    /** What has arrived in all after the job and the queue have done their work. */
    private Set<String> mail() {
        hospital.mailing.run();
        hospital.post.send();
        Set<String> lines = new TreeSet<>();
        for (Letter letter : hospital.post.arrived) {
            for (LetterEntry entry : letter.entries()) {
                entry.told().forEach(told -> lines.add(letter.person() + ": " + written(told)));
            }
        }
        return lines;
    }

    private static String written(Told told) {
        String because = told.reasons().stream().map(MailingTest::written).collect(Collectors.joining(", "));
        return told.kind() + " " + told.department().name() + (because.isEmpty() ? "" : " because " + because);
    }

    private static String written(Reason reason) {
        return reason.department().map(name -> name + " ").orElse("") + reason.what();
    }

    private Set<String> sizes() {
        return hospital.post.arrived.stream().map(letter -> letter.person() + " " + letter.size()).collect(Collectors.toSet());
    }

    private static List<String> numbers(List<Letter> letters) {
        return letters.stream().map(Letter::number).sorted().toList();
    }
}
