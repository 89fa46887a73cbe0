package org.jointpriority.jira.notifications;

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
import org.jointpriority.partnership.notices.Mailing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the mail that is due, every minute on one node of the cluster. */
@Named
@ExportAsService(LifecycleAware.class)
public final class MailingJob implements LifecycleAware, JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(MailingJob.class);
    private static final JobRunnerKey KEY = JobRunnerKey.of("org.jointpriority.mailing");
    private static final JobId ID = JobId.of("org.jointpriority.mailing");
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final SchedulerService scheduler;
    private final Mailing mailing;
    private final Clock clock;

    @Inject
    public MailingJob(SchedulerService scheduler, Mailing mailing, Clock clock) {
        this.scheduler = scheduler;
        this.mailing = mailing;
        this.clock = clock;
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(KEY, this);
        try {
            scheduler.scheduleJob(ID, JobConfig.forJobRunnerKey(KEY).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                    .withSchedule(Schedule.forInterval(EVERY.toMillis(), Date.from(clock.instant().plus(EVERY)))));
        } catch (SchedulerServiceException e) {
            LOG.error("Nobody gets mail about joint priorities until the plugin is started again", e);
        }
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(KEY);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            mailing.run();
            return JobRunnerResponse.success();
        } catch (RuntimeException e) {
            LOG.error("Mail about joint priorities could not be made; the next run goes on with it", e);
            return JobRunnerResponse.failed(e);
        }
    }
}
