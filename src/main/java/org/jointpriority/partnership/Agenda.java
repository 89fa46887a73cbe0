package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Breakdown;
import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.storage.Placement;

/** What a joint review meeting has before it, each part in the joint order. */
public final class Agenda {
    private final LocalDate today;
    private final FiscalYear fiscalYear;
    private final int total;
    private final int awaitingAssessment;
    private final List<Dispute> disputed;
    private final List<Lifted> lifted;
    private final List<OpenAllowance> allowancesDue;
    private final List<Item> awaitingEndorsement;

    /** @param allowances all of them, whether due or not */
    Agenda(LocalDate today, FiscalYear fiscalYear, List<Item> items, List<Dispute> disputed, List<Lifted> lifted,
            List<OpenAllowance> allowances) {
        this(today, fiscalYear, items.size(), (int) items.stream().filter(MeetingPack.with(Consensus.AWAITING_ASSESSMENT)).count(), disputed, lifted,
                only(allowances, allowance -> allowance.isDue(today)), only(items, MeetingPack.with(Consensus.AWAITING_ENDORSEMENT)));
    }

    private Agenda(LocalDate today, FiscalYear fiscalYear, int total, int awaitingAssessment, List<Dispute> disputed, List<Lifted> lifted,
            List<OpenAllowance> allowancesDue, List<Item> awaitingEndorsement) {
        this.today = today;
        this.fiscalYear = fiscalYear;
        this.total = total;
        this.awaitingAssessment = awaitingAssessment;
        this.disputed = Collections.unmodifiableList(disputed);
        this.lifted = Collections.unmodifiableList(lifted);
        this.allowancesDue = Collections.unmodifiableList(allowancesDue);
        this.awaitingEndorsement = Collections.unmodifiableList(awaitingEndorsement);
    }

    private static <T> List<T> only(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).collect(Collectors.toList());
    }

    /**
     * As one department's own: what is disputed among it and others, what it has asked for or granted, and what waits for it. How many
     * there are in all stays.
     *
     * @param lens the department's id; the whole agenda if empty
     */
    public Agenda through(OptionalInt lens) {
        if (!lens.isPresent()) {
            return this;
        }
        int id = lens.getAsInt();
        return new Agenda(today, fiscalYear, total, awaitingAssessment,
                only(disputed, dispute -> dispute.voices().stream().anyMatch(voice -> voice.department().id() == id)),
                only(lifted, each -> each.item().awaits(id) || each.department().filter(department -> department.id() == id).isPresent()),
                only(allowancesDue, allowance -> allowance.department().id() == id),
                only(awaitingEndorsement, item -> item.awaits(id)));
    }

    /** The organisation's day. */
    public LocalDate today() {
        return today;
    }

    /** In whose quarters a must-do lifts. */
    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    /** How many open joint priorities there are. */
    public int total() {
        return total;
    }

    /** How many cannot be talked about yet, since some department has not assessed them. */
    public int awaitingAssessment() {
        return awaitingAssessment;
    }

    public List<Dispute> disputed() {
        return disputed;
    }

    /** Those with a flex that waits or is in force, and the must-dos. */
    public List<Lifted> lifted() {
        return lifted;
    }

    /** Those whose review is due. */
    public List<OpenAllowance> allowancesDue() {
        return allowancesDue;
    }

    public List<Item> awaitingEndorsement() {
        return awaitingEndorsement;
    }

    /** An open joint priority, with its place and where it stands. */
    public static final class Item {
        private final int place;
        private final JointIssue issue;
        private final Placement placement;

        Item(int place, JointIssue issue, Placement placement) {
            this.place = place;
            this.issue = issue;
            this.placement = placement;
        }

        /** In the joint order, from 1; empty while it is not published. */
        public OptionalInt place() {
            return standing().isPublished() ? OptionalInt.of(place) : OptionalInt.empty();
        }

        public JointIssue issue() {
            return issue;
        }

        public Standing standing() {
            return placement.standing();
        }

        /** Whom its consensus waits for. */
        public Awaited awaited() {
            return placement.awaited();
        }

        private boolean awaits(int departmentId) {
            return awaited().departmentIds().contains(departmentId);
        }

        /** Since when the first of those has been awaited, as far as that is known. */
        public Optional<LocalDate> awaitedSince() {
            return awaited().departmentIds().stream().map(placement::since).filter(Optional::isPresent).map(Optional::get).min(Comparator.naturalOrder());
        }
    }

    /** One on which the departments are not of one mind. */
    public static final class Dispute {
        private final Item item;
        private final Breakdown breakdown;
        private final List<Voice> voices;

        Dispute(Item item, Breakdown breakdown, List<Voice> voices) {
            this.item = item;
            this.breakdown = breakdown;
            this.voices = Collections.unmodifiableList(voices);
        }

        public Item item() {
            return item;
        }

        /** The medians, and where the ratings lie at both ends. */
        public Breakdown breakdown() {
            return breakdown;
        }

        /** One for each department that takes part, in their order. */
        public List<Voice> voices() {
            return voices;
        }
    }

    /** What a department says to a disputed one. */
    public static final class Voice {
        private final Department department;
        private final Assessment assessment;
        private final Optional<Endorsement> reservation;
        private final Optional<Person> by;

        Voice(Department department, Assessment assessment, Optional<Endorsement> reservation, Optional<Person> by) {
            this.department = department;
            this.assessment = assessment;
            this.reservation = reservation;
            this.by = by;
        }

        public Department department() {
            return department;
        }

        public Assessment assessment() {
            return assessment;
        }

        /** Its endorsement of this revision, if it is no plain yes. */
        public Optional<Endorsement> reservation() {
            return reservation;
        }

        /** Present exactly when there is a reservation. */
        public Optional<Person> by() {
            return by;
        }
    }

    /** One with a flex, or a must-do. */
    public static final class Lifted {
        private final Item item;
        private final Optional<Department> department;
        private final Optional<Flex> flex;
        private final Optional<MustDo> mustDo;
        private final Person by;

        Lifted(Item item, Optional<Department> department, Optional<Flex> flex, Optional<MustDo> mustDo, Person by) {
            this.item = item;
            this.department = department;
            this.flex = flex;
            this.mustDo = mustDo;
            this.by = by;
        }

        public Item item() {
            return item;
        }

        /** Who requested the flex or set the must-do; empty for a department of former times. */
        public Optional<Department> department() {
            return department;
        }

        /** Present where there is no must-do. */
        public Optional<Flex> flex() {
            return flex;
        }

        /** Present where there is no flex. */
        public Optional<MustDo> mustDo() {
            return mustDo;
        }

        public Person by() {
            return by;
        }
    }
}
