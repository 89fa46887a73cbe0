package org.jointpriority.jira.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import org.jointpriority.partnership.Upkeep;
import org.jointpriority.partnership.UpkeepSchedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets what the calendar moves follow it, and finishes what was interrupted: every few minutes on one node of the cluster,
 * since midnight comes at another time in every organisation, and nearly always there is nothing to do.
 */
@Named
@ExportAsService(LifecycleAware.class)
public final class UpkeepJob implements LifecycleAware, JobRunner, UpkeepSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(UpkeepJob.class);
    private static final JobRunnerKey KEY = JobRunnerKey.of("org.jointpriority.upkeep");
    private static final JobId ID = JobId.of("org.jointpriority.upkeep");
    private static final JobId EXTRA = JobId.of("org.jointpriority.upkeep.soon");
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final SchedulerService scheduler;
    private final Upkeep upkeep;
    private final Clock clock;

    @Inject
    public UpkeepJob(SchedulerService scheduler, Upkeep upkeep, Clock clock) {
        this.scheduler = scheduler;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(KEY, this);
        schedule(ID, Schedule.forInterval(EVERY.toMillis(), Date.from(clock.instant().plus(EVERY))),
                "Deadlines that pass are noticed only when somebody looks at a list of joint priorities");
    }

    @Override
    public void soon() {
        schedule(EXTRA, Schedule.runOnce(Date.from(clock.instant())), "The next run has to do what should have been done now");
    }

    private void schedule(JobId id, Schedule when, String otherwise) {
        try {
            scheduler.scheduleJob(id, JobConfig.forJobRunnerKey(KEY).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER).withSchedule(when));
        } catch (SchedulerServiceException e) {
            LOG.error(otherwise, e);
        }
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(KEY);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            upkeep.catchUp();
            return JobRunnerResponse.success();
        } catch (RuntimeException e) {
            LOG.error("What the calendar has moved could not be worked out again; the next run tries it again", e);
            return JobRunnerResponse.failed(e);
        }
    }
}
