package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.jointpriority.partnership.Hospital.ANNA;
import static org.jointpriority.partnership.Hospital.BEN;
import static org.jointpriority.partnership.Hospital.CHEN;
import static org.jointpriority.partnership.Hospital.ELI;
import static org.jointpriority.partnership.Hospital.LEE;
import static org.jointpriority.partnership.Hospital.NOON;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.health.Check;
import org.jointpriority.domain.health.Finding;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.partnership.health.Health;
import org.jointpriority.storage.DatabaseTest;
import org.jointpriority.storage.OneNodeCaches;
import org.jointpriority.storage.SystemOptionStore;
import org.jointpriority.storage.Transactions;
import org.junit.Before;
import org.junit.Test;

public class HealthTest extends DatabaseTest {
    private static final long ISSUE = 7;
    private static final long HOUR = 3600;

    private final List<SystemOption> options = new ArrayList<>();
    private Hospital hospital;
    private Health health;
    private int missing;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        hospital.as(ADMIN, () -> hospital.enrolment.enable(Hospital.PROJECT));
        SystemOptionStore optionStore = new SystemOptionStore(database.activeObjects(),
                new Transactions(database.activeObjects()), new OneNodeCaches());
        health = new Health(hospital, hospital, () -> missing, new AffectedSystems(hospital.registryStore, optionStore, new Options()),
                hospital.foundationStore, hospital.grounds, hospital.registryStore, hospital.store, hospital.noticeStore, hospital.post,
                () -> hospital.soon++, hospital.clock);
        hospital.create(ISSUE);
        hospital.rateAll(ISSUE, 5, 5);
    }

    @Test
    public void aHospitalInOrderHasNothingToMend() {
        assertEquals(Set.of(), troubles());
        assertEquals(List.of(Check.values()), look().stream().map(Finding::check).toList());
    }

    @Test
    public void onlyAdministratorsLookAndMend() {
        for (Runnable one : List.<Runnable>of(() -> health.look(), () -> health.mend(Check.GONE_ISSUES))) {
            assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, one::run).kind());
            assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class, () -> hospital.as(ANNA, one)).kind());
        }
    }

    @Test
    public void whatTheSetUpMissesIsCountedAndMendedElsewhere() {
        missing = 2;
        assertEquals(2, found(Check.SET_UP).count());
        for (Check check : Check.values()) {
            if (!check.isMendable()) {
                Refusal refusal = assertThrows(Refusal.class, () -> mend(check));
                assertEquals(Refusal.Kind.INVALID, refusal.kind());
                assertEquals(Set.of("check"), refusal.fields().keySet());
            }
        }
    }

    @Test
    public void nothingIsKeptOfIssuesThatWereDeletedWhileNobodyTold() {
        hospital.create(8);
        Map<String, Integer> before = database.rowCounts();
        for (long gone = 9; gone < 12; gone++) {
            hospital.create(gone);
            hospital.rateAll(gone, 3, 3);
            hospital.commit(ANNA, gone, hospital.it, "Do it", CommitmentState.PLANNED);
            hospital.agree(ANNA, gone, hospital.it);
            hospital.delete(gone);
        }
        assertEquals(3, found(Check.GONE_ISSUES).count());
        assertEquals(EnumSet.of(Check.GONE_ISSUES), troubles());

        mend(Check.GONE_ISSUES);

        assertEquals(Set.of(), troubles());
        assertEquals(3, hospital.store.load(ISSUE).priority().revision());
        before.merge("HistoryRow", 1, Integer::sum);
        assertEquals("one note in the history is all that is left", before, database.rowCounts());
    }

    @Test
    public void whatIsNoJointPriorityAtPresentIsKept() {
        hospital.joint(ISSUE, false);
        hospital.as(ADMIN, () -> hospital.foundation.orderBy(OrderRule.WEIGHTED));
        assertEquals(Set.of(), troubles());
        mend(Check.GONE_ISSUES);
        assertEquals(3, hospital.store.load(ISSUE).priority().revision());
    }

    @Test
    public void whatADayHasMovedIsWorkedOutAgainSoon() {
        hospital.as(CHEN, () -> hospital.partnership.requestFlex("7", hospital.revision(ISSUE), hospital.radiology.id(), FlexReason.CLINICAL_NEED,
                "The CT is down", LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 24)));
        assertEquals(Set.of(), troubles());
        hospital.now = NOON.plusSeconds(40 * 24 * HOUR);
        assertEquals(1, found(Check.STANDINGS).count());

        mend(Check.STANDINGS);
        assertEquals(1, hospital.soon);
        hospital.upkeep.catchUp();
        assertEquals(true, found(Check.STANDINGS).isInOrder());
    }

    @Test
    public void whatCouldNotBeWorkedOutAfterAChangeIsFound() {
        hospital.create(8);
        hospital.rateAll(8, 5, 5);
        hospital.unreadable.add(8L);
        hospital.as(ADMIN, () -> hospital.foundation.orderBy(OrderRule.WEIGHTED));
        assertEquals(1, found(Check.STANDINGS).count());
        hospital.unreadable.clear();
        hospital.upkeep.catchUp();
        assertEquals(Set.of(), troubles());
    }

    @Test
    public void whatHasNotFollowedTheRegistryIsFound() {
        int site = hospital.register(writing -> writing.save(RegistryTable.SITES, 0, Site.of(0, "North"))).id();
        int pacs = hospital.register(writing -> writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, "PACS", "PACS", site))).id();
        assertEquals(EnumSet.of(Check.SYSTEM_OPTIONS), troubles());
        hospital.affect(ISSUE, Set.of(pacs));
        hospital.upkeep.issueChanged(ISSUE, "anna");
        hospital.create(8);
        hospital.rateAll(8, 5, 5);
        // Broken off before anybody could follow.
        hospital.registryStore.write(ADMIN.key(), NOON, writing -> writing.save(RegistryTable.SITES, 0, Site.of(0, "South")));
        assertEquals("those alone that have to do with the registry", 1, found(Check.STANDINGS).count());
        hospital.upkeep.catchUp();
        assertEquals(true, found(Check.STANDINGS).isInOrder());

        mend(Check.SYSTEM_OPTIONS);
        assertEquals(List.of("PACS"), options.stream().map(SystemOption::name).toList());
        assertEquals(Set.of(), troubles());
    }

    @Test
    public void aDepartmentNeedsSomebodyWhoCanSpeakForIt() {
        hospital.inactive.addAll(List.of(ELI));
        assertEquals(List.of("Purchasing"), found(Check.DEPARTMENTS).names());
        hospital.inactive.addAll(List.of(CHEN, LEE));
        hospital.as(ADMIN, () -> hospital.foundation.changeDepartment(hospital.it.withGroup("")));
        assertEquals(List.of("IT", "Radiology", "Purchasing"), found(Check.DEPARTMENTS).names());
        hospital.inactive.clear();
        hospital.as(ADMIN, () -> hospital.foundation.changeDepartment(hospital.it.withActive(false).withParticipation(Participation.ALWAYS)));
        assertEquals(true, found(Check.DEPARTMENTS).isInOrder());
    }

    @Test
    public void theGroupsThatKeepTheRegistryHavePeople() {
        hospital.register(writing -> writing.setGroups(List.of("hospital-it", "gone")));
        assertEquals(List.of("gone"), found(Check.REGISTRY_KEEPERS).names());
        hospital.inactive.addAll(List.of(ANNA, BEN, LEE));
        assertEquals(List.of("hospital-it", "gone"), found(Check.REGISTRY_KEEPERS).names());
    }

    @Test
    public void mailThatTheServerDoesNotTakeIsFoundAndTriedAtOnce() {
        hospital.post.isOpen = false;
        assertEquals(EnumSet.of(Check.MAIL_SERVER), troubles());
        hospital.post.isOpen = true;
        assertEquals(Set.of(), troubles());
        hospital.now = NOON.plusSeconds(2 * HOUR);
        assertEquals("nobody has run the mailing", EnumSet.of(Check.MAIL_WAITING), troubles());
        hospital.post.refuses = true;
        for (int attempt = 0; attempt < 4; attempt++) {
            hospital.mailing.run();
            hospital.post.send();
            hospital.now = hospital.now.plusSeconds(HOUR);
        }
        hospital.mailing.run();
        assertEquals("its turn comes later", 0, hospital.post.queued());
        assertEquals(EnumSet.of(Check.MAIL_WAITING), troubles());

        hospital.post.refuses = false;
        mend(Check.MAIL_WAITING);
        hospital.mailing.run();
        hospital.post.send();
        assertEquals(Set.of(), troubles());
    }

    @Test
    public void lookingCostsTheSameForFewAndForMany() {
        hospital.rateAll(ISSUE, 4, 4);
        look();
        int few = database.statementsOf(this::look).size();
        for (long issue = 100; issue < 160; issue++) {
            hospital.create(issue);
            hospital.rate(ANNA, issue, hospital.it, 5, 5);
            if (issue % 2 == 0) {
                hospital.delete(issue);
            }
        }
        assertEquals(30, found(Check.GONE_ISSUES).count());
        assertEquals(few, database.statementsOf(this::look).size());
    }

    private List<Finding> look() {
        return hospital.as(ADMIN, health::look);
    }

    private void mend(Check check) {
        hospital.as(ADMIN, () -> {
            health.mend(check);
        });
    }

    private Finding found(Check check) {
        return look().get(check.ordinal());
    }

    private Set<Check> troubles() {
        return look().stream().filter(finding -> !finding.isInOrder()).map(Finding::check)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Check.class)));
    }

    /** The options of the field in its one context. */
    private final class Options implements SystemOptions {
        @Override
        public Collection<Long> contexts() {
            return List.of(1L);
        }

        @Override
        public List<SystemOption> in(long contextId) {
            return List.copyOf(options);
        }

        @Override
        public List<Long> add(long contextId, List<String> names) {
            return names.stream().map(name -> {
                long id = 10_000L + options.size();
                options.add(SystemOption.of(id, name, true));
                return id;
            }).toList();
        }

        @Override
        public void rename(long optionId, String name) {
            throw new IllegalStateException("Nothing is renamed here");
        }

        @Override
        public void offer(long optionId, boolean offered) {
            throw new IllegalStateException("Nothing is retired here");
        }

        @Override
        public void alone(Runnable work) {
            work.run();
        }
    }
}
