package org.jointpriority.domain.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;

/** A department's request to lift a joint priority for a time, and what became of it. */
public final class Flex {
    private static final int RECORD_PARTS = 5;

    private final int departmentId;
    private final FlexReason reason;
    private final String text;
    private final LocalDate respondBy;
    private final LocalDate end;
    private final int revision;
    private final String by;
    private final Instant at;
    private final Optional<LocalDate> inForceSince;
    private final Optional<LocalDate> withdrawnOn;

    private Flex(int departmentId, FlexReason reason, String text, LocalDate respondBy, LocalDate end, int revision, String by, Instant at,
            Optional<LocalDate> inForceSince, Optional<LocalDate> withdrawnOn) {
        this.departmentId = departmentId;
        this.reason = Objects.requireNonNull(reason);
        this.text = Limits.requiredText("text", text, Limits.TEXT);
        this.respondBy = Limits.day("respondBy", respondBy);
        this.end = Limits.day("end", end);
        if (end.isBefore(respondBy)) {
            throw InvalidValue.of("end", Reason.TOO_EARLY, respondBy);
        }
        this.revision = Limits.whole("revision", revision, 0, Integer.MAX_VALUE);
        this.by = Limits.userKey("by", by);
        this.at = Objects.requireNonNull(at);
        this.inForceSince = Objects.requireNonNull(inForceSince);
        this.withdrawnOn = Objects.requireNonNull(withdrawnOn);
    }

    /**
     * One that is being requested.
     *
     * @param respondBy the last day on which the departments can endorse it
     * @param end       the last day on which it lifts
     * @param by        the user's key
     */
    public static Flex of(int departmentId, FlexReason reason, String text, LocalDate respondBy, LocalDate end, String by, Instant at) {
        return new Flex(departmentId, reason, text, respondBy, end, 0, by, at, Optional.empty(), Optional.empty());
    }

    /** Reads what {@link #toRecord()} wrote; the record does not know the rest. */
    public static Flex parse(int departmentId, String record, int revision, String by, Instant at) {
        String[] parts = record.split("\\|", RECORD_PARTS);
        return of(departmentId, FlexReason.valueOf(parts[0]), parts[4], LocalDate.parse(parts[1]), LocalDate.parse(parts[2]), by, at)
                .withRevision(revision)
                .withInForceSince(parts[3].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[3])));
    }

    public int departmentId() {
        return departmentId;
    }

    public FlexReason reason() {
        return reason;
    }

    public String text() {
        return text;
    }

    /** The last day on which the departments can endorse it. */
    public LocalDate respondBy() {
        return respondBy;
    }

    /** The last day on which it lifts. */
    public LocalDate end() {
        return end;
    }

    /** The one that the request made, by which it is told from others of the same joint priority. */
    public int revision() {
        return revision;
    }

    /** The key of the user who requested it. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** The day on which the last department endorsed it; empty if that has not happened. */
    public Optional<LocalDate> inForceSince() {
        return inForceSince;
    }

    public Optional<LocalDate> withdrawnOn() {
        return withdrawnOn;
    }

    /** It follows from the calendar alone, once nobody does anything more. */
    public FlexState state(LocalDate today) {
        if (withdrawnOn.isPresent()) {
            return FlexState.WITHDRAWN;
        }
        if (inForceSince.isPresent()) {
            return today.isAfter(end) ? FlexState.ENDED : FlexState.IN_FORCE;
        }
        return today.isAfter(respondBy) ? FlexState.LAPSED : FlexState.REQUESTED;
    }

    /** The last day on which it has its state of today unless somebody does something; empty if it has it for good. */
    Optional<LocalDate> holdsUntil(LocalDate today) {
        switch (state(today)) {
            case REQUESTED:
                return Optional.of(respondBy);
            case IN_FORCE:
                return Optional.of(end);
            default:
                return Optional.empty();
        }
    }

    public Flex withRevision(int other) {
        return new Flex(departmentId, reason, text, respondBy, end, other, by, at, inForceSince, withdrawnOn);
    }

    public Flex withInForceSince(Optional<LocalDate> day) {
        return new Flex(departmentId, reason, text, respondBy, end, revision, by, at, day, withdrawnOn);
    }

    public Flex withWithdrawnOn(Optional<LocalDate> day) {
        return new Flex(departmentId, reason, text, respondBy, end, revision, by, at, inForceSince, day);
    }

    /** The stable form in which the history keeps it: {@code reason|respondBy|end|inForceSince|text}, the text last because it may hold anything. */
    public String toRecord() {
        return reason + "|" + respondBy + '|' + end + '|' + inForceSince.map(LocalDate::toString).orElse("") + '|' + text;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Flex)) {
            return false;
        }
        Flex that = (Flex) other;
        return departmentId == that.departmentId && reason == that.reason && text.equals(that.text) && respondBy.equals(that.respondBy)
                && end.equals(that.end) && revision == that.revision && by.equals(that.by) && at.equals(that.at)
                && inForceSince.equals(that.inForceSince) && withdrawnOn.equals(that.withdrawnOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(departmentId, reason, text, respondBy, end, revision, by, at, inForceSince, withdrawnOn);
    }

    @Override
    public String toString() {
        return departmentId + " at " + revision + ": " + toRecord() + withdrawnOn.map(day -> ", withdrawn on " + day).orElse("");
    }
}
