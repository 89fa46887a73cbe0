package org.jointpriority.sandbox.host;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;

/** Jira's caches on one node: a value is loaded once and kept until it is reset or too old. */
final class Caches implements CacheManager {
    private final Clock clock;

    Caches(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings settings) {
        return new Reference<>(supplier, clock, settings);
    }

    private static final class Reference<V> implements CachedReference<V> {
        private record Loaded<V>(V value, Instant at) { }

        private final Supplier<V> supplier;
        private final Clock clock;
        private final CacheSettings settings;
        private Loaded<V> loaded;

        Reference(Supplier<V> supplier, Clock clock, CacheSettings settings) {
            this.supplier = supplier;
            this.clock = clock;
            this.settings = settings;
        }

        @Override
        public synchronized V get() {
            Instant now = clock.instant();
            if (loaded == null || isTooOld(now)) {
                loaded = new Loaded<>(supplier.get(), now);
            }
            return loaded.value();
        }

        @Override
        public synchronized void reset() {
            loaded = null;
        }

        private boolean isTooOld(Instant now) {
            return Optional.of(settings)
                    .filter(Expiry.class::isInstance).map(Expiry.class::cast).flatMap(Expiry::afterWrite)
                    .filter(age -> loaded.at().plus(age).isBefore(now)).isPresent();
        }
    }
}
