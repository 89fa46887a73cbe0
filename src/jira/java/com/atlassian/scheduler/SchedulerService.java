package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;

public interface SchedulerService {
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);
    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;
    void unregisterJobRunner(JobRunnerKey jobRunnerKey);
}
