package com.atlassian.cache;

public interface CacheFactory {
    <V> CachedReference<V> getCachedReference(String string, Supplier<V> supplier, CacheSettings cacheSettings);
}
