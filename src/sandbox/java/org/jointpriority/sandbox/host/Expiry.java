package org.jointpriority.sandbox.host;

import java.time.Duration;
import java.util.Optional;

import com.atlassian.cache.CacheSettings;

/** The one setting of a cache that matters on a single node: how long a value is good, if not for ever. */
public record Expiry(Optional<Duration> afterWrite) implements CacheSettings { }
