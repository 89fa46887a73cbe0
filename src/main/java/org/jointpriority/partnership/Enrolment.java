package org.jointpriority.partnership;

import java.util.Optional;
import java.util.Set;

/**
 * Where there are joint priorities: the enabled projects, and what the set-up made in Jira.
 * <p>Reading asks for no permission and, once read, costs no database statement. Writing refuses with
 * {@link Refusal.Kind#NOT_LOGGED_IN}, then with {@link Refusal.Kind#FORBIDDEN} whoever is no administrator.</p>
 */
public final class Enrolment {
    /** The ids of the enabled projects. */
    public Set<Long> projects() {
        throw new UnsupportedOperationException();
    }

    /** Does nothing for a project that is enabled already. */
    public void enable(long projectId) {
        throw new UnsupportedOperationException();
    }

    /** The words on its joint priorities stay on record. */
    public void disable(long projectId) {
        throw new UnsupportedOperationException();
    }

    /** What was remembered under this name, such as the id of the issue type. */
    public Optional<String> fact(String name) {
        throw new UnsupportedOperationException();
    }

    /** Remembers the id of something that the set-up made, replacing the one before. */
    public void remember(String name, String value) {
        throw new UnsupportedOperationException();
    }

    public void forget(String name) {
        throw new UnsupportedOperationException();
    }
}
