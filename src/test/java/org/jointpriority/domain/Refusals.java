package org.jointpriority.domain;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;

import org.junit.function.ThrowingRunnable;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;

/** Asserts that a value is refused, for which field, why, and within which bounds. */
public final class Refusals {
    private Refusals() { }

    public static void assertRefused(String field, Reason reason, ThrowingRunnable attempt, Object... arguments) {
        InvalidValue refusal = assertThrows(field + ' ' + reason, InvalidValue.class, attempt);
        assertEquals(field, refusal.field());
        assertEquals(refusal.getMessage(), reason, refusal.reason());
        assertEquals(List.of(arguments), refusal.arguments());
    }
}
