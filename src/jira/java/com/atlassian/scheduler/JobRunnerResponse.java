package com.atlassian.scheduler;

public final class JobRunnerResponse {
    private JobRunnerResponse() { }
    public static JobRunnerResponse failed(Throwable cause) { throw new UnsupportedOperationException("declared for compiling only"); }
    public static JobRunnerResponse success() { throw new UnsupportedOperationException("declared for compiling only"); }
}
