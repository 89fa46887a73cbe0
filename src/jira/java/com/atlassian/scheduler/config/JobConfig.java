package com.atlassian.scheduler.config;

public final class JobConfig {
    private JobConfig() { }
    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) { throw new UnsupportedOperationException("declared for compiling only"); }
    public JobConfig withRunMode(RunMode runMode) { throw new UnsupportedOperationException("declared for compiling only"); }
    public JobConfig withSchedule(Schedule schedule) { throw new UnsupportedOperationException("declared for compiling only"); }
}
