package org.jointpriority.partnership;

import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.storage.EnrolmentStore;

/**
 * Where there are joint priorities: the enabled projects, and what the set-up made in Jira.
 * <p>Reading asks for no permission and, once read, costs no database statement. Writing refuses with
 * {@link Refusal.Kind#NOT_LOGGED_IN}, then with {@link Refusal.Kind#FORBIDDEN} whoever is no administrator.</p>
 */
@Named
public final class Enrolment {
    private final People people;
    private final EnrolmentStore store;

    @Inject
    Enrolment(People people, EnrolmentStore store) {
        this.people = people;
        this.store = store;
    }

    /** The ids of the enabled projects. */
    public Set<Long> projects() {
        return store.projects();
    }

    /** Does nothing for a project that is enabled already. Then {@link Upkeep#projectEnabled} has to be told. */
    public void enable(long projectId) {
        Administrators.current(people);
        store.add(projectId);
    }

    /** The words on its joint priorities stay on record. */
    public void disable(long projectId) {
        Administrators.current(people);
        store.remove(projectId);
    }

    /** What was remembered under this name, such as the id of the issue type. */
    public Optional<String> fact(String name) {
        return store.fact(name);
    }

    /** Remembers the id of something that the set-up made, replacing the one before. */
    public void remember(String name, String value) {
        Administrators.current(people);
        store.remember(name, value);
    }

    public void forget(String name) {
        Administrators.current(people);
        store.forget(name);
    }
}
