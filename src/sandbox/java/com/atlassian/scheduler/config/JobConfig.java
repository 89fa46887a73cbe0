package com.atlassian.scheduler.config;

/** What to run and when: here with a body. On one node, each way to run a job is the same. */
public final class JobConfig {
    private final JobRunnerKey jobRunnerKey;
    private final RunMode runMode;
    private final Schedule schedule;

    private JobConfig(JobRunnerKey jobRunnerKey, RunMode runMode, Schedule schedule) {
        this.jobRunnerKey = jobRunnerKey;
        this.runMode = runMode;
        this.schedule = schedule;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(jobRunnerKey, RunMode.RUN_LOCALLY, null);
    }

    public JobConfig withRunMode(RunMode other) {
        return new JobConfig(jobRunnerKey, other, schedule);
    }

    public JobConfig withSchedule(Schedule other) {
        return new JobConfig(jobRunnerKey, runMode, other);
    }

    public JobRunnerKey getJobRunnerKey() {
        return jobRunnerKey;
    }

    public RunMode getRunMode() {
        return runMode;
    }

    public Schedule getSchedule() {
        return schedule;
    }
}
