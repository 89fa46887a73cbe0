package com.atlassian.scheduler;

import java.util.Optional;

/** How a run of a job ended, as the plugin tells: here with a body. */
public final class JobRunnerResponse {
    private final Optional<Throwable> cause;

    private JobRunnerResponse(Optional<Throwable> cause) {
        this.cause = cause;
    }

    public static JobRunnerResponse success() {
        return new JobRunnerResponse(Optional.empty());
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse(Optional.of(cause));
    }

    @Override
    public String toString() {
        return cause.map(failure -> "failed: " + failure).orElse("success");
    }
}
