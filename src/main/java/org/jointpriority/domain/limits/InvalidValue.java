package org.jointpriority.domain.limits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The refusal of a bad value: which field, why, and the bounds a reader needs to put it right. */
public final class InvalidValue extends IllegalArgumentException {
    /** Why a value was refused; the arguments that go with a reason stand beside it. */
    public enum Reason {
        /** Nothing was given where something is needed. */
        MISSING,
        /** Longer than argument 0 characters. */
        TOO_LONG,
        /** Not from argument 0 to argument 1. */
        OUT_OF_RANGE,
        /** Before argument 0. */
        TOO_EARLY,
        /** With more than argument 0 decimals. */
        TOO_PRECISE,
        /** Not in the form that is needed. */
        MALFORMED,
        /** Not the address of a page on the web. */
        NO_LINK,
        /** Given where nothing belongs. */
        NOT_ALLOWED,
        /** Given twice: argument 0. */
        DUPLICATE,
        /** Argument 0 stands for nothing that is there. */
        UNKNOWN,
        /** Not exactly one active criterion is patient care. */
        PATIENT_CARE_COUNT,
        /** Patient care weighs less than criterion argument 0. */
        PATIENT_CARE_OUTWEIGHED,
        /** All weights together are zero, so that nothing could be scored. */
        NO_WEIGHT,
        /** Given for another revision than the present one, argument 0. */
        OTHER_REVISION
    }

    private static final long serialVersionUID = 1L;

    private final String field;
    private final Reason reason;
    private final List<Object> arguments;

    private InvalidValue(String field, Reason reason, List<Object> arguments) {
        super(field + ": " + reason + (arguments.isEmpty() ? "" : " " + arguments));
        this.field = field;
        this.reason = reason;
        this.arguments = arguments;
    }

    public static InvalidValue of(String field, Reason reason, Object... arguments) {
        return new InvalidValue(Objects.requireNonNull(field), Objects.requireNonNull(reason),
                Collections.unmodifiableList(new ArrayList<>(Arrays.asList(arguments))));
    }

    public String field() {
        return field;
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
