package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

public class CacheSettingsBuilder {
    public CacheSettingsBuilder() { }
    public CacheSettings build() { throw new UnsupportedOperationException("declared for compiling only"); }
    public CacheSettingsBuilder expireAfterWrite(long id, TimeUnit timeUnit) { throw new UnsupportedOperationException("declared for compiling only"); }
    public CacheSettingsBuilder remote() { throw new UnsupportedOperationException("declared for compiling only"); }
    public CacheSettingsBuilder replicateViaInvalidation() { throw new UnsupportedOperationException("declared for compiling only"); }
}
