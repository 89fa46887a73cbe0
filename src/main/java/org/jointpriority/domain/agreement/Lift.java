package org.jointpriority.domain.agreement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;

/** Why a joint priority is lifted, and until when. */
public final class Lift {
    /** What can lift. */
    public enum Kind { FLEX, MUST_DO }

    private final Kind kind;
    private final Enum<?> reason;
    private final LocalDate until;

    private Lift(Kind kind, Enum<?> reason, LocalDate until) {
        this.kind = kind;
        this.reason = Objects.requireNonNull(reason);
        this.until = Objects.requireNonNull(until);
    }

    public static Lift ofFlex(FlexReason reason, LocalDate until) {
        return new Lift(Kind.FLEX, reason, until);
    }

    public static Lift ofMustDo(MustDoReason reason, LocalDate until) {
        return new Lift(Kind.MUST_DO, reason, until);
    }

    /** Reads what {@link #toString()} wrote. */
    public static Lift parse(String written) {
        String[] parts = written.split(" ");
        try {
            LocalDate until = LocalDate.parse(parts[2]);
            return Kind.valueOf(parts[0]) == Kind.FLEX ? ofFlex(FlexReason.valueOf(parts[1]), until)
                    : ofMustDo(MustDoReason.valueOf(parts[1]), until);
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw InvalidValue.of("lift", Reason.MALFORMED);
        }
    }

    public Kind kind() {
        return kind;
    }

    /** A {@link FlexReason} or a {@link MustDoReason}, by its kind. */
    public Enum<?> reason() {
        return reason;
    }

    /** The last day. */
    public LocalDate until() {
        return until;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lift && kind == ((Lift) other).kind && reason == ((Lift) other).reason && until.equals(((Lift) other).until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, reason, until);
    }

    /** Such as {@code FLEX CLINICAL_NEED 2026-12-31}. */
    @Override
    public String toString() {
        return kind + " " + reason.name() + ' ' + until;
    }
}
