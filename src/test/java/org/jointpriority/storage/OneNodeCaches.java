package org.jointpriority.storage;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;

/** Jira's caches on a single node, without the time that makes them forget. */
public final class OneNodeCaches implements CacheManager {
    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings settings) {
        return new CachedReference<>() {
            private V value;

            @Override
            public synchronized V get() {
                if (value == null) {
                    value = supplier.get();
                }
                return value;
            }

            @Override
            public synchronized void reset() {
                value = null;
            }
        };
    }
}
