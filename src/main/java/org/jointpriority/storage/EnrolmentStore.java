package org.jointpriority.storage;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.jointpriority.storage.rows.EnabledProjectRow;
import org.jointpriority.storage.rows.SettingRow;

/** The enabled projects and the ids of what the set-up made; kept once read, since every issue that is shown asks for them. */
@Named
public final class EnrolmentStore {
    private static final String PREFIX = "enrolment.";

    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    private final Rows rows;
    private final CachedReference<Enrolled> known;

    @Inject
    public EnrolmentStore(ActiveObjects activeObjects, Transactions transactions, CacheManager caches) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.rows = new Rows(activeObjects);
        this.known = NodeMemory.of(caches, EnrolmentStore.class, "enrolled", this::read);
    }

    public Set<Long> projects() {
        return known.get().projects;
    }

    public Optional<String> fact(String name) {
        return Optional.ofNullable(known.get().facts.get(name));
    }

    public void add(long projectId) {
        write(() -> {
            if (!rows.one(EnabledProjectRow.class, "PROJECT_ID", projectId).isPresent()) {
                rows.claim(EnabledProjectRow.class, new DBParam("PROJECT_ID", projectId));
            }
        });
    }

    public void remove(long projectId) {
        write(() -> activeObjects.deleteWithSQL(EnabledProjectRow.class, "PROJECT_ID = ?", projectId));
    }

    public void remember(String name, String value) {
        write(() -> rows.set(PREFIX + name, value));
    }

    public void forget(String name) {
        write(() -> activeObjects.deleteWithSQL(SettingRow.class, "SETTING_KEY = ?", PREFIX + name));
    }

    private void write(Runnable work) {
        try {
            transactions.run(() -> {
                work.run();
                return null;
            });
        } finally {
            known.reset();
        }
    }

    private Enrolled read() {
        Set<Long> projects = Arrays.stream(activeObjects.find(EnabledProjectRow.class))
                .map(EnabledProjectRow::getProjectId).collect(Collectors.toSet());
        Map<String, String> facts = Arrays.stream(activeObjects.find(SettingRow.class,
                        Query.select().where("SETTING_KEY LIKE ?", PREFIX + "%")))
                .collect(Collectors.toMap(row -> row.getSettingKey().substring(PREFIX.length()), row -> Rows.orEmpty(row.getSettingText())));
        return new Enrolled(projects, facts);
    }

    private static final class Enrolled {
        private final Set<Long> projects;
        private final Map<String, String> facts;

        Enrolled(Set<Long> projects, Map<String, String> facts) {
            this.projects = Collections.unmodifiableSet(projects);
            this.facts = Collections.unmodifiableMap(facts);
        }
    }
}
