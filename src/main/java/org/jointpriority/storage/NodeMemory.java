package org.jointpriority.storage;

import java.util.concurrent.TimeUnit;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;

/** What a store has read: kept by each node of a cluster until it is reset on any of them. */
final class NodeMemory {
    /** The time is bounded for the reader that was half way through the old rows when a write was committed. */
    private static final CacheSettings SETTINGS =
            new CacheSettingsBuilder().remote().replicateViaInvalidation().expireAfterWrite(10, TimeUnit.MINUTES).build();

    private NodeMemory() { }

    static <T> CachedReference<T> of(CacheManager caches, Class<?> store, String name, Supplier<T> read) {
        // Jira empties what an earlier version of the plugin left under this name.
        return caches.getCachedReference(store.getName() + '.' + name, read, SETTINGS);
    }
}
