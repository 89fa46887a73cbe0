package com.atlassian.scheduler.config;

import java.io.Serializable;

public final class JobId implements Serializable, Comparable<JobId> {
    private JobId() { }
    public static JobId of(String id) { throw new UnsupportedOperationException("declared for compiling only"); }
    public int compareTo(JobId other) { throw new UnsupportedOperationException("declared for compiling only"); }
}
