package org.jointpriority.domain.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.Quarter;

/** That a joint priority has to happen by a day whatever it scores: why, and where that can be looked up. */
public final class MustDo {
    private static final int RECORD_PARTS = 3;

    private final int departmentId;
    private final MustDoReason reason;
    private final LocalDate date;
    private final String evidence;
    private final String by;
    private final Instant at;

    private MustDo(int departmentId, MustDoReason reason, LocalDate date, String evidence, String by, Instant at) {
        this.departmentId = departmentId;
        this.reason = Objects.requireNonNull(reason);
        this.date = Limits.day("date", date);
        this.evidence = Limits.link("evidence", evidence);
        this.by = Limits.userKey("by", by);
        this.at = Objects.requireNonNull(at);
    }

    /**
     * @param departmentId the one that says so
     * @param evidence     the address of a page
     * @param by           the user's key
     */
    public static MustDo of(int departmentId, MustDoReason reason, LocalDate date, String evidence, String by, Instant at) {
        return new MustDo(departmentId, reason, date, evidence, by, at);
    }

    /** Reads what {@link #toRecord()} wrote; the record does not know the rest. */
    public static MustDo parse(int departmentId, String record, String by, Instant at) {
        String[] parts = record.split("\\|", RECORD_PARTS);
        return of(departmentId, MustDoReason.valueOf(parts[0]), LocalDate.parse(parts[1]), parts[2], by, at);
    }

    public int departmentId() {
        return departmentId;
    }

    public MustDoReason reason() {
        return reason;
    }

    /** The day by which it has to be done. */
    public LocalDate date() {
        return date;
    }

    /** The address of a page. */
    public String evidence() {
        return evidence;
    }

    /** The key of the user who set it. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** The first day on which it lifts, if it is agreed: from the quarter before that of its date. */
    public LocalDate liftsFrom(FiscalYear fiscalYear) {
        return Quarter.of(date, fiscalYear).previous().firstDay();
    }

    /** The last one: with its quarter. */
    public LocalDate liftsUntil(FiscalYear fiscalYear) {
        return Quarter.of(date, fiscalYear).lastDay();
    }

    /**
     * Whether it lifts today: its date is in this quarter or the next.
     *
     * @param agreed whether every department agrees to the joint priority as it stands
     */
    public boolean lifts(boolean agreed, FiscalYear fiscalYear, LocalDate today) {
        return agreed && !today.isBefore(liftsFrom(fiscalYear)) && !today.isAfter(liftsUntil(fiscalYear));
    }

    /** Whether it is the same, whoever set it. */
    public boolean saysTheSame(MustDo other) {
        return reason == other.reason && date.equals(other.date) && evidence.equals(other.evidence);
    }

    /** The stable form in which the history keeps it: {@code reason|date|evidence}, the address last because it may hold anything. */
    public String toRecord() {
        return reason + "|" + date + '|' + evidence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MustDo && saysTheSame((MustDo) other) && departmentId == ((MustDo) other).departmentId
                && by.equals(((MustDo) other).by) && at.equals(((MustDo) other).at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(departmentId, reason, date, evidence, by, at);
    }

    @Override
    public String toString() {
        return departmentId + ": " + toRecord();
    }
}
