package com.atlassian.scheduler.config;

import java.io.Serializable;

public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
    private JobRunnerKey() { }
    public static JobRunnerKey of(String key) { throw new UnsupportedOperationException("declared for compiling only"); }
    public int compareTo(JobRunnerKey other) { throw new UnsupportedOperationException("declared for compiling only"); }
}
