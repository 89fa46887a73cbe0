package org.jointpriority.partnership.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.partnership.Issues;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Scope;
import org.jointpriority.storage.FoundationStore;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.OneNodeCaches;
import org.jointpriority.storage.RegistryStore;
import org.jointpriority.storage.TestDatabase;
import org.jointpriority.storage.Transactions;

/** Two departments and the people who have to do with the registry, on a real database. */
final class Partners implements People, Issues {
    static final Person KIM = Person.of("kim", "Kim who keeps the registry");
    static final Person ANNA = Person.of("anna", "Anna who reads it");
    static final Person ADMIN = Person.of("admin", "Administrator");
    static final Person OUTSIDER = Person.of("outsider", "Somebody who may browse no project");
    static final Person OUTSIDE_KEEPER = Person.of("ole", "Somebody who may browse no project, but keeps the registry");
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private static final String KEEPERS = "hospital-registry";
    private static final Map<Person, String> GROUPS = Map.of(KIM, KEEPERS, OUTSIDE_KEEPER, KEEPERS, ANNA, "hospital-it");

    final RegistryStore store;
    final JointPriorityStore priorities;
    final RegistryKeeping keeping;
    final RegistryFiles files;
    final Department it;
    final Department radiology;

    private final ThreadLocal<Person> current = new ThreadLocal<>();

    /** The groups of the keepers are not named yet. */
    Partners(TestDatabase database) {
        Transactions transactions = new Transactions(database.activeObjects());
        OneNodeCaches caches = new OneNodeCaches();
        FoundationStore foundation = new FoundationStore(database.activeObjects(), transactions, caches);
        store = new RegistryStore(database.activeObjects(), transactions, caches);
        Keepers keepers = new Keepers(this, this, store, List.of(), Clock.fixed(NOON, ZoneOffset.UTC));
        priorities = new JointPriorityStore(database.activeObjects(), transactions);
        keeping = new RegistryKeeping(this, keepers, store, foundation, priorities);
        files = new RegistryFiles(keepers, store, foundation);
        it = foundation.save(Department.of(0, "IT"), "admin", NOON);
        radiology = foundation.save(Department.of(0, "Radiology").withPosition(1), "admin", NOON);
    }

    Partners withKeepers() {
        as(ADMIN, () -> keeping.setGroups(0, List.of(KEEPERS)));
        return this;
    }

    <T> T as(Person person, Supplier<T> work) {
        current.set(person);
        try {
            return work.get();
        } finally {
            current.remove();
        }
    }

    void as(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    <V> RegistryEntry<V> add(RegistryTable<V> table, V draft) {
        return as(KIM, () -> keeping.add(table, draft));
    }

    @Override
    public Optional<Person> current() {
        return Optional.ofNullable(current.get());
    }

    @Override
    public Optional<Person> byKey(String key) {
        return Set.of(KIM, ANNA, ADMIN, OUTSIDER).stream().filter(person -> person.key().equals(key)).findFirst();
    }

    @Override
    public boolean isMember(Person person, String group) {
        return group.equals(GROUPS.get(person));
    }

    @Override
    public boolean isAdministrator(Person person) {
        return person.equals(ADMIN);
    }

    @Override
    public boolean isActive(Person somebody) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Person> activeMembers(String group) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ZoneId zone(Person somebody) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<JointIssue> open(Person person, Collection<Long> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<Long, Boolean> remaining(Collection<Long> ids) {
        return Map.of();
    }

    @Override
    public boolean browsesAny(Person person) {
        return !person.equals(OUTSIDER) && !person.equals(OUTSIDE_KEEPER);
    }

    @Override
    public Optional<JointIssue> visible(Person person, String idOrKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<JointIssue> find(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<JointIssue> matching(Person person, Scope scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<JointIssue> allOpen() {
        throw new UnsupportedOperationException();
    }
}
