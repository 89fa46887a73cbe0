package org.jointpriority.storage;

import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.jointpriority.domain.Registry;
import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.storage.rows.HistoryRow;
import org.jointpriority.storage.rows.SettingRow;

/**
 * The registry, whole. It is read with every view and rarely written: what was read is kept, on every node of a cluster,
 * until a write has been committed. Its version goes up with every write.
 */
@Named
public final class RegistryStore {
    private static final String PREFIX = "registry.";
    private static final String VERSION = PREFIX + "version";
    private static final String CALENDAR = PREFIX + "calendar";
    private static final String GROUPS = PREFIX + "groups";
    private static final String PENDING = PREFIX + "pending.";
    private static final String LINE = "\n";
    private static final int FIRST_REVISION = 1;
    private static final long NO_ISSUE = 0;

    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    private final Rows rows;
    private final CachedReference<KeptRegistry> known;

    @Inject
    public RegistryStore(ActiveObjects activeObjects, Transactions transactions, CacheManager caches) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.rows = new Rows(activeObjects);
        this.known = NodeMemory.of(caches, RegistryStore.class, "registry", this::read);
    }

    /** As last read; costs no statement. */
    public Registry registry() {
        return known().registry();
    }

    /** As last read, with who keeps it; costs no statement. */
    public KeptRegistry known() {
        return known.get();
    }

    /** As the database has it at this moment; costs one statement. */
    public KeptRegistry present() {
        KeptRegistry kept = known.get();
        if (kept.registry().version() == version(settings())) {
            return kept;
        }
        known.reset();
        return read();
    }

    /** Does the work, all of it or nothing, as the registry's next version; as none at all if it changes nothing. */
    public <T> Written<T> write(String userKey, Instant at, Function<Writing, T> work) {
        try {
            return transactions.run(() -> {
                Writing writing = new Writing(present(), userKey, at);
                T result = work.apply(writing);
                return new Written<>(result, writing.before, writing.finish());
            });
        } finally {
            known.reset();
        }
    }

    /** The versions of which it is not known whether all joint priorities were brought up to them; costs one statement. */
    public Set<Integer> pending() {
        return pending(settings());
    }

    private static Set<Integer> pending(Map<String, String> settings) {
        return settings.keySet().stream().filter(key -> key.startsWith(PENDING))
                .map(key -> Integer.valueOf(key.substring(PENDING.length()))).collect(Collectors.toSet());
    }

    /** All joint priorities were brought up to this version. */
    public void settled(int version) {
        activeObjects.deleteWithSQL(SettingRow.class, "SETTING_KEY = ?", PENDING + version);
        known.reset();
    }

    private KeptRegistry read() {
        while (true) {
            Map<String, String> settings = settings();
            RegistryEntry<OrganisationCalendar> calendar = calendar(settings.get(CALENDAR));
            RegistryEntries entries = new RegistryEntries();
            RegistryTable.all().forEach(table -> readInto(entries, table, calendar.value().fiscalYear()));
            // Several statements see several moments: what was written in between must not be mixed with what was before.
            if (version(settings()) == version(settings)) {
                return KeptRegistry.of(version(settings), entries, calendar, groups(settings.get(GROUPS)), pending(settings).isEmpty());
            }
        }
    }

    private <V> void readInto(RegistryEntries entries, RegistryTable<V> table, FiscalYear fiscalYear) {
        readInto(entries.of(table), RegistryRows.of(table), fiscalYear);
    }

    private <V, R extends Entity> void readInto(SortedMap<Integer, RegistryEntry<V>> entries, RowMapping<V, R> mapping, FiscalYear fiscalYear) {
        for (R row : activeObjects.find(mapping.type())) {
            entries.put(row.getID(), mapping.entry(row, fiscalYear));
        }
    }

    private Map<String, String> settings() {
        return Arrays.stream(activeObjects.find(SettingRow.class, Query.select().where("SETTING_KEY LIKE ?", PREFIX + "%")))
                .collect(Collectors.toMap(SettingRow::getSettingKey, row -> Rows.orEmpty(row.getSettingText())));
    }

    private static int version(Map<String, String> settings) {
        return Integer.parseInt(settings.getOrDefault(VERSION, "0"));
    }

    /** @param setting the revision, the month in which the fiscal year starts, and the time zone if there is one, in lines */
    private static RegistryEntry<OrganisationCalendar> calendar(String setting) {
        if (setting == null) {
            return RegistryEntry.of(0, 0, OrganisationCalendar.standard());
        }
        String[] lines = setting.split(LINE);
        return RegistryEntry.of(0, Integer.parseInt(lines[0]), OrganisationCalendar.of(
                Arrays.stream(lines).skip(2).findFirst().map(OrganisationCalendar::zone),
                FiscalYear.startingIn(Month.of(Integer.parseInt(lines[1])))));
    }

    private static String setting(RegistryEntry<OrganisationCalendar> calendar) {
        return calendar.revision() + LINE + calendar.value().fiscalYear().start().getValue()
                + calendar.value().zone().map(zone -> LINE + zone.getId()).orElse("");
    }

    /** @param setting the revision and the groups, in lines */
    private static RegistryEntry<List<String>> groups(String setting) {
        if (setting == null) {
            return RegistryEntry.of(0, 0, Collections.emptyList());
        }
        List<String> lines = Arrays.asList(setting.split(LINE));
        return RegistryEntry.of(0, Integer.parseInt(lines.get(0)), Collections.unmodifiableList(lines.subList(1, lines.size())));
    }

    /** What a write did. */
    public static final class Written<T> {
        private final T result;
        private final KeptRegistry before;
        private final KeptRegistry after;

        private Written(T result, KeptRegistry before, KeptRegistry after) {
            this.result = result;
            this.before = before;
            this.after = after;
        }

        public T result() {
            return result;
        }

        public KeptRegistry before() {
            return before;
        }

        /** The same as {@link #before()} if nothing was changed. */
        public KeptRegistry after() {
            return after;
        }
    }

    /** One write of the registry: its notes in the history carry the new version, so that two cannot make the same one. */
    public final class Writing {
        private final KeptRegistry before;
        private final RegistryEntries entries;
        private final String userKey;
        private final Instant at;
        private RegistryEntry<OrganisationCalendar> calendar;
        private RegistryEntry<List<String>> groups;
        private int notes;

        private Writing(KeptRegistry before, String userKey, Instant at) {
            this.before = before;
            this.entries = before.entries();
            this.calendar = before.calendar();
            this.groups = before.groups();
            this.userKey = userKey;
            this.at = at;
        }

        public KeptRegistry before() {
            return before;
        }

        /** The registry's version after this, as far as the work has come. */
        public int version() {
            return notes == 0 ? before.registry().version() : nextVersion();
        }

        /** Adds a row with id 0, changes another. */
        public <V> RegistryEntry<V> save(RegistryTable<V> table, int id, V value) {
            return save(table, Collections.singletonList(RegistryEntry.of(id, 0, value))).get(0);
        }

        /** Adds those with id 0, changes the others; those that are as they were stay so. */
        public <V> List<RegistryEntry<V>> save(RegistryTable<V> table, Collection<RegistryEntry<V>> rows) {
            return save(table, RegistryRows.of(table), rows);
        }

        private <V, R extends Entity> List<RegistryEntry<V>> save(RegistryTable<V> table, RowMapping<V, R> mapping,
                Collection<RegistryEntry<V>> changes) {
            SortedMap<Integer, RegistryEntry<V>> kept = entries.of(table);
            Map<Integer, R> rowsById = rows.allIn(mapping.type(), "ID",
                            changes.stream().filter(change -> differs(change, kept.get(change.id()))).map(RegistryEntry::id).collect(Collectors.toList()))
                    .stream().collect(Collectors.toMap(R::getID, Function.identity()));
            List<RegistryEntry<V>> saved = new ArrayList<>();
            for (RegistryEntry<V> change : changes) {
                RegistryEntry<V> entry = change.id() == 0 ? add(table, mapping, change.value())
                        : change(mapping, known(kept, change.id()), change.value(), rowsById);
                kept.put(entry.id(), entry);
                saved.add(entry);
            }
            return saved;
        }

        private <V> boolean differs(RegistryEntry<V> change, RegistryEntry<V> kept) {
            return kept != null && !kept.value().equals(change.value());
        }

        private <V, R extends Entity> RegistryEntry<V> add(RegistryTable<V> table, RowMapping<V, R> mapping, V value) {
            int id = activeObjects.create(mapping.type(), mapping.row(value, FIRST_REVISION)).getID();
            note(mapping.word(), id, "", mapping.record(value));
            return RegistryEntry.of(id, FIRST_REVISION, table.withId(value, id));
        }

        private <V, R extends Entity> RegistryEntry<V> change(RowMapping<V, R> mapping, RegistryEntry<V> kept, V value, Map<Integer, R> rowsById) {
            if (kept.value().equals(value)) {
                return kept;
            }
            int revision = kept.revision() + 1;
            mapping.write(rowsById.get(kept.id()), value, revision);
            note(mapping.word(), kept.id(), mapping.record(kept.value()), mapping.record(value));
            return RegistryEntry.of(kept.id(), revision, value);
        }

        /** What refers to it has to be deleted as well, or the registry is not taken. */
        public <V> void delete(RegistryTable<V> table, int id) {
            RowMapping<V, ? extends Entity> mapping = RegistryRows.of(table);
            RegistryEntry<V> entry = known(entries.of(table), id);
            entries.of(table).remove(id);
            activeObjects.deleteWithSQL(mapping.type(), "ID = ?", id);
            note(mapping.word(), id, mapping.record(entry.value()), "");
        }

        private <V> RegistryEntry<V> known(SortedMap<Integer, RegistryEntry<V>> table, int id) {
            return Optional.ofNullable(table.get(id)).orElseThrow(() -> InvalidValue.of("id", Reason.UNKNOWN, id));
        }

        /** What is said of quarters is then said of those of the new fiscal year with the same names. */
        public RegistryEntry<OrganisationCalendar> setCalendar(OrganisationCalendar value) {
            if (!value.equals(calendar.value())) {
                calendar = RegistryEntry.of(0, calendar.revision() + 1, value);
                rows.set(CALENDAR, setting(calendar));
                note("CALENDAR", 0, before.calendar().value().toString(), value.toString());
                entries.of(RegistryTable.CAPACITY).replaceAll((id, entry) ->
                        RegistryEntry.of(id, entry.revision(), inQuartersOf(value.fiscalYear(), entry.value())));
            }
            return calendar;
        }

        public RegistryEntry<List<String>> setGroups(List<String> value) {
            if (!value.equals(groups.value())) {
                groups = RegistryEntry.of(0, groups.revision() + 1, Collections.unmodifiableList(new ArrayList<>(value)));
                rows.set(GROUPS, groups.revision() + value.stream().map(group -> LINE + group).collect(Collectors.joining()));
                note("REGISTRY_GROUPS", 0, String.join(LINE, before.groups().value()), String.join(LINE, value));
            }
            return groups;
        }

        private void note(String what, int id, String from, String to) {
            rows.claim(HistoryRow.class,
                    new DBParam("NATURAL_KEY", NO_ISSUE + "/" + PREFIX + nextVersion() + "/" + notes++),
                    new DBParam("ISSUE_ID", NO_ISSUE),
                    new DBParam("REVISION", nextVersion()),
                    new DBParam("WHAT", what),
                    new DBParam("DEPARTMENT_ID", 0),
                    new DBParam("SUBJECT_ID", id),
                    new DBParam("FROM_TEXT", from),
                    new DBParam("TO_TEXT", to),
                    new DBParam("USER_KEY", userKey),
                    new DBParam("MOMENT", at.toEpochMilli()));
        }

        private KeptRegistry finish() {
            if (notes == 0) {
                return before;
            }
            rows.set(VERSION, Integer.toString(nextVersion()));
            // With the write itself, so that it outlives whatever keeps us from what follows from it.
            rows.set(PENDING + nextVersion(), "");
            return KeptRegistry.of(nextVersion(), entries, calendar, groups, false);
        }

        private int nextVersion() {
            return before.registry().version() + 1;
        }
    }

    private static Capacity inQuartersOf(FiscalYear fiscalYear, Capacity capacity) {
        return Capacity.of(capacity.departmentId(), Quarter.parse(capacity.quarter().toString(), fiscalYear), capacity.points());
    }
}
