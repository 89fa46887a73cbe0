package com.atlassian.cache;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jointpriority.sandbox.host.Expiry;

/** Jira's builder, which the plugin makes itself: here with a body. Replication needs a second node and changes nothing. */
public class CacheSettingsBuilder {
    private Duration afterWrite;

    public CacheSettingsBuilder() { }

    public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
        afterWrite = Duration.of(time, unit.toChronoUnit());
        return this;
    }

    public CacheSettingsBuilder remote() {
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        return this;
    }

    public CacheSettings build() {
        return new Expiry(Optional.ofNullable(afterWrite));
    }
}
