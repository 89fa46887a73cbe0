package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.Schedule;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;

/** What is past due and what comes due in this quarter and the next, of the open joint priorities that somebody may see. */
@Named
public final class DeadlineRadar {
    private final People people;
    private final JointOrder jointOrder;
    private final Grounds grounds;
    private final JointPriorityStore store;

    @Inject
    DeadlineRadar(People people, JointOrder jointOrder, Grounds grounds, JointPriorityStore store) {
        this.people = people;
        this.jointOrder = jointOrder;
        this.grounds = grounds;
        this.store = store;
    }

    /**
     * Refuses: {@link Refusal.Kind#NOT_LOGGED_IN}; {@link Refusal.Kind#INVALID} for the field {@code scope}. Costs as many
     * database statements for many joint priorities as for a few.
     */
    public Radar sweep(Scope scope) {
        Person person = people.current().orElseThrow(Refusal::notLoggedIn);
        Ground ground = grounds.known();
        List<JointIssue> issues = jointOrder.of(person, scope, OptionalInt.empty(), ground).stream()
                .map(JointOrder.Line::issue).collect(Collectors.toList());
        Map<Long, Schedule> schedules = store.schedulesOf(issues.stream().map(JointIssue::id).collect(Collectors.toList()));
        Quarter quarter = Quarter.of(ground.today(), ground.registry().calendar().fiscalYear());
        List<RadarEntry> entries = new ArrayList<>();
        List<Bid> bids = new ArrayList<>();
        for (JointIssue issue : issues) {
            Schedule schedule = schedules.get(issue.id());
            for (Deadline deadline : schedule.deadlines(issue.due(), ground.takingPart(schedule.surroundings()), ground.registry(), ground.today())) {
                entries.add(entry(issue, deadline, schedule, ground));
            }
            schedule.surroundings().offers().values().stream().filter(offer -> offer.isOpen(ground.today()))
                    .forEach(offer -> bids.add(new Bid(issue, offer)));
        }
        return new Radar(ground.today(), quarter, entries, quarterEnds(bids, quarter, ground));
    }

    private static RadarEntry entry(JointIssue issue, Deadline deadline, Schedule schedule, Ground ground) {
        Registry registry = ground.registry();
        int id = deadline.subjectId().orElse(0);
        switch (deadline.source()) {
            case COMMITMENT:
            case ALLOWANCE_REVIEW:
            case FLEX:
                return new RadarEntry(issue, deadline, ground.basis().departments().byId(id), "");
            case OFFER:
                return new RadarEntry(issue, deadline, Optional.empty(), vendorName(registry, schedule.surroundings().offers().get(id).vendorId()));
            case NOTICE:
                return new RadarEntry(issue, deadline, Optional.empty(), registry.agreement(id).map(Agreement::title).orElse(""));
            case END_OF_SUPPORT:
                Optional<NetworkSystem> system = registry.network().system(id);
                return new RadarEntry(issue, deadline, system.flatMap(known -> owner(known, ground)), system.map(NetworkSystem::name).orElse(""));
            case VENDOR_QUARTER_END:
                return new RadarEntry(issue, deadline, Optional.empty(), vendorName(registry, id));
            default:
                return new RadarEntry(issue, deadline, Optional.empty(), "");
        }
    }

    private static Optional<Department> owner(NetworkSystem system, Ground ground) {
        return system.owner().isPresent() ? ground.basis().departments().byId(system.owner().getAsInt()) : Optional.empty();
    }

    private static String vendorName(Registry registry, int id) {
        return registry.vendor(id).map(Vendor::name).orElse("");
    }

    /** Those of the organisation, and of the vendors that have made offers which are open today, until the next quarter is over. */
    private static List<QuarterEnd> quarterEnds(List<Bid> bids, Quarter quarter, Ground ground) {
        LocalDate last = quarter.next().lastDay();
        List<QuarterEnd> ends = new ArrayList<>();
        addEnds(ends, Optional.empty(), ground.registry().calendar().fiscalYear(), bids, ground.today(), last);
        SortedSet<Integer> vendorIds = bids.stream().map(bid -> bid.offer.vendorId()).collect(Collectors.toCollection(TreeSet::new));
        for (int id : vendorIds) {
            ground.registry().vendor(id).ifPresent(vendor -> vendor.fiscalYear().ifPresent(fiscalYear -> addEnds(ends, Optional.of(vendor), fiscalYear,
                    bids.stream().filter(bid -> bid.offer.vendorId() == id).collect(Collectors.toList()), ground.today(), last)));
        }
        ends.sort(QuarterEnd.ORDER);
        return ends;
    }

    private static void addEnds(List<QuarterEnd> ends, Optional<Vendor> vendor, FiscalYear fiscalYear, List<Bid> bids, LocalDate today, LocalDate last) {
        for (Quarter quarter = Quarter.of(today, fiscalYear); !quarter.lastDay().isAfter(last); quarter = quarter.next()) {
            LocalDate day = quarter.lastDay();
            ends.add(new QuarterEnd(quarter, vendor, bids.stream().filter(bid -> bid.offer.isOpen(day)).map(bid -> bid.issue)
                    .distinct().collect(Collectors.toList())));
        }
    }

    /** An open offer and what it was made for. */
    private static final class Bid {
        private final JointIssue issue;
        private final Offer offer;

        Bid(JointIssue issue, Offer offer) {
            this.issue = issue;
            this.offer = offer;
        }
    }
}
