package org.jointpriority.partnership;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.storage.EnrolmentStore;
import org.jointpriority.storage.FoundationStore;

/**
 * Where there are joint priorities: the enabled projects, and what the set-up made in Jira.
 * <p>Reading asks for no permission and, once read, costs no database statement. Writing refuses with
 * {@link Refusal.Kind#NOT_LOGGED_IN}, then with {@link Refusal.Kind#FORBIDDEN} whoever is no administrator.</p>
 */
@Named
public final class Enrolment {
    private final People people;
    private final EnrolmentStore store;
    private final FoundationStore foundation;

    @Inject
    Enrolment(People people, EnrolmentStore store, FoundationStore foundation) {
        this.people = people;
        this.store = store;
        this.foundation = foundation;
    }

    /** The ids of the enabled projects. */
    public Set<Long> projects() {
        return store.projects();
    }

    /** The custom fields that hold the owners, by the id of their department; without the departments that have none. */
    public SortedMap<Integer, String> ownerFields() {
        SortedMap<Integer, String> fields = new TreeMap<>();
        for (Department department : foundation.basis().departments()) {
            if (!department.ownerFieldId().isEmpty()) {
                fields.put(department.id(), department.ownerFieldId());
            }
        }
        return Collections.unmodifiableSortedMap(fields);
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
