package org.jointpriority.domain.planning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;

/** A day by which something about a joint priority is due, and where the day comes from. */
public final class Deadline implements Comparable<Deadline> {
    /** Where a deadline comes from: somebody's duty, which stays when its day has passed, or an occasion, which is then gone. */
    public enum Source {
        DUE_DATE(true), COMMITMENT(true), ALLOWANCE_REVIEW(true),
        /** The last day on which a flex can be endorsed. */
        FLEX(false),
        /** The last day of a price. */
        OFFER(false),
        /** The last day on which an agreement can be ended or renewed. */
        NOTICE(false),
        END_OF_SUPPORT(true),
        /** That of the organisation, while an offer is open. */
        QUARTER_END(false),
        /** That of a vendor, while an offer of the vendor is open. */
        VENDOR_QUARTER_END(false);

        private final boolean duty;

        Source(boolean duty) {
            this.duty = duty;
        }
    }

    private static final Set<Source> OF_DEPARTMENTS =
            Collections.unmodifiableSet(EnumSet.of(Source.COMMITMENT, Source.ALLOWANCE_REVIEW, Source.FLEX));
    private static final int OF_NOTHING = 0;
    private static final Comparator<Deadline> ORDER = Comparator.comparing(Deadline::day)
            .thenComparing(Deadline::source).thenComparingInt(deadline -> deadline.subjectId);

    private final LocalDate day;
    private final Source source;
    private final int subjectId;

    private Deadline(LocalDate day, Source source, int subjectId) {
        this.day = Objects.requireNonNull(day);
        this.source = source;
        this.subjectId = subjectId;
    }

    public static Deadline ofDueDate(LocalDate day) {
        return new Deadline(day, Source.DUE_DATE, OF_NOTHING);
    }

    public static Deadline ofCommitment(int departmentId, LocalDate day) {
        return new Deadline(day, Source.COMMITMENT, departmentId);
    }

    public static Deadline ofAllowanceReview(int departmentId, LocalDate day) {
        return new Deadline(day, Source.ALLOWANCE_REVIEW, departmentId);
    }

    public static Deadline ofFlex(int departmentId, LocalDate day) {
        return new Deadline(day, Source.FLEX, departmentId);
    }

    public static Deadline ofOffer(int offerId, LocalDate day) {
        return new Deadline(day, Source.OFFER, offerId);
    }

    public static Deadline ofNotice(int agreementId, LocalDate day) {
        return new Deadline(day, Source.NOTICE, agreementId);
    }

    public static Deadline ofEndOfSupport(int systemId, LocalDate day) {
        return new Deadline(day, Source.END_OF_SUPPORT, systemId);
    }

    public static Deadline ofQuarterEnd(LocalDate day) {
        return new Deadline(day, Source.QUARTER_END, OF_NOTHING);
    }

    public static Deadline ofVendorQuarterEnd(int vendorId, LocalDate day) {
        return new Deadline(day, Source.VENDOR_QUARTER_END, vendorId);
    }

    /** Reads what {@link #toString()} wrote. */
    public static Deadline parse(String written) {
        String[] parts = written.split(" ");
        try {
            return new Deadline(LocalDate.parse(parts[0]), Source.valueOf(parts[1]),
                    parts.length == 2 ? OF_NOTHING : Integer.parseInt(parts[2]));
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw InvalidValue.of("deadline", Reason.MALFORMED);
        }
    }

    public LocalDate day() {
        return day;
    }

    public Source source() {
        return source;
    }

    /** The id of the department, offer, agreement, system or vendor whose day it is, by the source. */
    public OptionalInt subjectId() {
        return subjectId == OF_NOTHING ? OptionalInt.empty() : OptionalInt.of(subjectId);
    }

    /** Whose commitment, allowance or flex it is. */
    public OptionalInt departmentId() {
        return OF_DEPARTMENTS.contains(source) ? subjectId() : OptionalInt.empty();
    }

    /** Whether a duty was due before today. */
    public boolean isOverdue(LocalDate today) {
        return source.duty && day.isBefore(today);
    }

    /** Whether an occasion was before today. */
    public boolean isGone(LocalDate today) {
        return !source.duty && day.isBefore(today);
    }

    boolean isDuty() {
        return source.duty;
    }

    /** The earlier first; of one day, those that the departments set themselves before those that come from elsewhere. */
    @Override
    public int compareTo(Deadline other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline && ORDER.compare(this, (Deadline) other) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, source, subjectId);
    }

    /** Such as {@code 2026-12-01 COMMITMENT 3} or {@code 2026-12-01 DUE_DATE}. */
    @Override
    public String toString() {
        return day + " " + source + (subjectId == OF_NOTHING ? "" : " " + subjectId);
    }
}
