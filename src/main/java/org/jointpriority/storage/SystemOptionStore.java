package org.jointpriority.storage;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import net.java.ao.DBParam;
import org.jointpriority.storage.rows.SystemOptionRow;

/** Which systems the options of the field <em>Affected systems</em> stand for; kept once read, since every joint priority asks. */
@Named
public final class SystemOptionStore {
    private final ActiveObjects activeObjects;
    private final Transactions transactions;
    private final Rows rows;
    private final CachedReference<Map<Long, Integer>> known;

    @Inject
    public SystemOptionStore(ActiveObjects activeObjects, Transactions transactions, CacheManager caches) {
        this.activeObjects = activeObjects;
        this.transactions = transactions;
        this.rows = new Rows(activeObjects);
        this.known = caches.getCachedReference(SystemOptionStore.class.getName() + ".systems", this::read,
                new CacheSettingsBuilder().remote().replicateViaInvalidation().expireAfterWrite(10, TimeUnit.MINUTES).build());
    }

    /** The id of the system by the id of the option. */
    public Map<Long, Integer> systems() {
        return known.get();
    }

    /** Puts these in the place of all that was known. */
    public void replace(Map<Long, Integer> systems) {
        try {
            transactions.run(() -> {
                Map<Long, Integer> before = read();
                Set<Long> gone = new HashSet<>(before.keySet());
                gone.removeIf(option -> before.get(option).equals(systems.get(option)));
                rows.deleteIn(SystemOptionRow.class, "OPTION_ID", gone);
                systems.forEach((option, system) -> {
                    if (!system.equals(before.get(option))) {
                        rows.claim(SystemOptionRow.class, new DBParam("OPTION_ID", option), new DBParam("SYSTEM_ID", system));
                    }
                });
                return null;
            });
        } finally {
            known.reset();
        }
    }

    private Map<Long, Integer> read() {
        return Collections.unmodifiableMap(new HashMap<>(Arrays.stream(activeObjects.find(SystemOptionRow.class))
                .collect(Collectors.toMap(SystemOptionRow::getOptionId, SystemOptionRow::getSystemId))));
    }
}
