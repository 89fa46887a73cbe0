package org.jointpriority.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import org.junit.Test;

public class NodeMemoryTest extends DatabaseTest {
    @Test
    public void whatAnEarlierInstallationLeftInJirasCachesIsNotTakenForOurs() {
        LastingCaches caches = new LastingCaches();
        Transactions transactions = new Transactions(database.activeObjects());
        FoundationStore foundation = new FoundationStore(database.activeObjects(), transactions, caches);
        EnrolmentStore enrolment = new EnrolmentStore(database.activeObjects(), transactions, caches);
        assertEquals(Optional.empty(), foundation.basis().criteria());
        assertEquals(0, enrolment.projects().size());
        assertNotEquals(0, caches.values.size());

        caches.values.replaceAll((name, value) -> "of a class that is gone");

        assertEquals(Optional.empty(), new FoundationStore(database.activeObjects(), transactions, caches).basis().criteria());
        assertEquals(0, new EnrolmentStore(database.activeObjects(), transactions, caches).projects().size());
    }

    /** Caches that hold their values by name, whoever asks for them. */
    private static final class LastingCaches implements CacheManager {
        private final Map<String, Object> values = new HashMap<>();

        @Override
        public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings settings) {
            return new CachedReference<>() {
                @Override
                @SuppressWarnings("unchecked")
                public V get() {
                    return (V) values.computeIfAbsent(name, missing -> supplier.get());
                }

                @Override
                public void reset() {
                    values.remove(name);
                }
            };
        }
    }
}
