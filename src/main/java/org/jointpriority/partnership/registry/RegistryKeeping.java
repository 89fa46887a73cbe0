package org.jointpriority.partnership.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.partnership.Administrators;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.storage.FoundationStore;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.KeptRegistry;
import org.jointpriority.storage.RegistryStore;

/**
 * The registry, row by row: seen by whoever may browse a project with joint priorities, kept by the members of the groups
 * that an administrator has named.
 * <p>Every method refuses, in this order and with nothing written:</p>
 * <ul>
 * <li>{@link Refusal.Kind#NOT_LOGGED_IN}: nobody has logged in,</li>
 * <li>{@link Refusal.Kind#FORBIDDEN}: the person may not see it, or does not keep it,</li>
 * <li>{@link Refusal.Kind#NOT_FOUND}: there is no row with this id,</li>
 * <li>{@link Refusal.Kind#CONFLICT}: the row has another revision than the one that the person saw,</li>
 * <li>{@link Refusal.Kind#INVALID}: a value cannot be accepted, for its field; or the row cannot be deleted, because
 * something refers to it.</li>
 * </ul>
 * <p>What changes nothing is recorded nowhere.</p>
 */
@Named
public final class RegistryKeeping {
    private static final int MOST_GROUPS = 100;

    private final People people;
    private final Keepers keepers;
    private final RegistryStore store;
    private final FoundationStore foundation;
    private final JointPriorityStore priorities;

    @Inject
    RegistryKeeping(People people, Keepers keepers, RegistryStore store, FoundationStore foundation, JointPriorityStore priorities) {
        this.people = people;
        this.keepers = keepers;
        this.store = store;
        this.foundation = foundation;
        this.priorities = priorities;
    }

    public Registry registry() {
        return readable().registry();
    }

    /** Whether the person who asks may see the registry, as far as is known without asking the database. */
    public boolean isReader() {
        return people.current().filter(person -> keepers.isReader(person, store.known())).isPresent();
    }

    /** Whether the person who asks may write. */
    public boolean isKeeper() {
        KeptRegistry registry = store.present();
        return keepers.isKeeper(keepers.reader(registry), registry);
    }

    /** In the order of what the rows are called. */
    public <V> List<RegistryEntry<V>> all(RegistryTable<V> table) {
        KeptRegistry registry = readable();
        List<RegistryEntry<V>> entries = new ArrayList<>(registry.all(table));
        entries.sort(TableFormat.of(table).order(names(registry)));
        return entries;
    }

    public <V> RegistryEntry<V> one(RegistryTable<V> table, int id) {
        return known(readable(), table, id);
    }

    /** The draft's id is 0. */
    public <V> RegistryEntry<V> add(RegistryTable<V> table, V draft) {
        return write(writing -> {
            Keepers.refuseMoreThanFit(writing.before(), table, 1);
            return save(writing, table, 0, draft);
        });
    }

    /** @param edit what the person wants of the row that they saw; keeps its id */
    public <V> RegistryEntry<V> change(RegistryTable<V> table, int id, int seenRevision, UnaryOperator<V> edit) {
        return write(writing -> save(writing, table, id,
                table.withId(edit.apply(seen(writing.before(), table, id, seenRevision).value()), id)));
    }

    public <V> void delete(RegistryTable<V> table, int id, int seenRevision) {
        write(writing -> {
            seen(writing.before(), table, id, seenRevision);
            Target.of(table).ifPresent(target -> refuseReferredTo(writing.before(), target, id));
            writing.delete(table, id);
            return null;
        });
    }

    public RegistryEntry<OrganisationCalendar> calendar() {
        return readable().calendar();
    }

    public RegistryEntry<OrganisationCalendar> setCalendar(int seenRevision, OrganisationCalendar calendar) {
        return write(writing -> {
            refuseOthers(writing.before().calendar(), seenRevision);
            return writing.setCalendar(calendar);
        });
    }

    /** The Jira groups whose members keep the registry; for whoever may see it, and for administrators. */
    public RegistryEntry<List<String>> groups() {
        KeptRegistry registry = store.present();
        if (!people.current().filter(people::isAdministrator).isPresent()) {
            keepers.reader(registry);
        }
        return registry.groups();
    }

    /** For administrators; a group need not be there yet. */
    public RegistryEntry<List<String>> setGroups(int seenRevision, List<String> groups) {
        Person administrator = Administrators.current(people);
        return keepers.write(administrator, writing -> {
            refuseOthers(writing.before().groups(), seenRevision);
            return writing.setGroups(checked(groups));
        });
    }

    private static List<String> checked(List<String> groups) {
        Limits.whole("groups", groups.size(), 0, MOST_GROUPS);
        Set<String> checked = new LinkedHashSet<>();
        for (String group : groups) {
            checked.add(Limits.requiredLine("groups", group, Limits.JIRA_NAME));
        }
        return new ArrayList<>(checked);
    }

    private <V> RegistryEntry<V> save(RegistryStore.Writing writing, RegistryTable<V> table, int id, V value) {
        TableFormat<V> format = TableFormat.of(table);
        Names names = names(writing.before());
        for (Reference reference : format.references(value)) {
            if (!names.has(reference)) {
                throw InvalidValue.of(reference.field(), Reason.UNKNOWN, reference.id());
            }
        }
        String key = format.key(value);
        for (RegistryEntry<V> other : writing.before().all(table)) {
            if (other.id() != id && format.key(other.value()).equals(key)) {
                throw InvalidValue.of(format.keyColumn(), Reason.DUPLICATE, format.label(value, names));
            }
        }
        return writing.save(table, id, value);
    }

    private void refuseReferredTo(KeptRegistry registry, Target target, int id) {
        Names names = names(registry);
        String label = names.of(target, id);
        Set<String> rows = new LinkedHashSet<>();
        RegistryTable.all().forEach(table -> addReferring(registry, table, target, id, names, rows));
        if (!rows.isEmpty()) {
            throw Refusal.invalid(Message.of("joint-priority.refusal.registry.referred-to", label, rows.iterator().next(), rows.size() - 1));
        }
        // No more is said of them, since who keeps the registry need not be allowed to see them.
        int count = prioritiesReferringTo(target, id);
        if (count > 0) {
            throw Refusal.invalid(Message.of("joint-priority.refusal.registry.referred-to-by-priorities", label, count));
        }
    }

    private int prioritiesReferringTo(Target target, int id) {
        switch (target) {
            case SYSTEM:
                return priorities.affecting(Collections.singleton(id)).size();
            case VENDOR:
                return priorities.withOffersOf(id).size();
            default:
                return 0;
        }
    }

    private static <V> void addReferring(KeptRegistry registry, RegistryTable<V> table, Target target, int id, Names names, Set<String> labels) {
        TableFormat<V> format = TableFormat.of(table);
        for (RegistryEntry<V> entry : registry.all(table)) {
            if (format.references(entry.value()).stream().anyMatch(each -> each.target() == target && each.id() == id)) {
                labels.add(format.label(entry.value(), names));
            }
        }
    }

    private KeptRegistry readable() {
        KeptRegistry registry = store.present();
        keepers.reader(registry);
        return registry;
    }

    private <T> T write(Function<RegistryStore.Writing, T> work) {
        return keepers.write(keepers.keeper(store.present()), work);
    }

    private Names names(KeptRegistry registry) {
        return Names.of(registry.registry(), foundation.present().departments());
    }

    private static <V> RegistryEntry<V> known(KeptRegistry registry, RegistryTable<V> table, int id) {
        return registry.byId(table, id).orElseThrow(() -> Refusal.notFound(Message.of("joint-priority.refusal.registry.no-row")));
    }

    private static <V> RegistryEntry<V> seen(KeptRegistry registry, RegistryTable<V> table, int id, int seenRevision) {
        RegistryEntry<V> entry = known(registry, table, id);
        refuseOthers(entry, seenRevision);
        return entry;
    }

    private static void refuseOthers(RegistryEntry<?> present, int seenRevision) {
        if (present.revision() != seenRevision) {
            throw Refusal.outdated(Message.of("joint-priority.refusal.registry.outdated"));
        }
    }
}
