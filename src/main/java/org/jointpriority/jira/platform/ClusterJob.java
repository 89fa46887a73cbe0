package org.jointpriority.jira.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that is done again and again on one node of the cluster, from the plugin's start to its stop. */
public abstract class ClusterJob implements LifecycleAware, JobRunner {
    private final Logger log = LoggerFactory.getLogger(getClass());
    private final SchedulerService scheduler;
    private final Clock clock;
    private final String name;
    private final Duration every;

    /**
     * @param name  of its own in the whole of Jira
     * @param every how long after its last run it runs again, and first after the start
     */
    protected ClusterJob(SchedulerService scheduler, Clock clock, String name, Duration every) {
        this.scheduler = scheduler;
        this.clock = clock;
        this.name = name;
        this.every = every;
    }

    /** What is done; whatever it throws, it runs again. */
    protected abstract void run();

    /** What the log says where a run has failed. */
    protected abstract String failed();

    /** What the log says where nothing could be planned. */
    protected abstract String unplanned();

    @Override
    public final void onStart() {
        scheduler.registerJobRunner(key(), this);
        plan(name, Schedule.forInterval(every.toMillis(), Date.from(clock.instant().plus(every))), unplanned());
    }

    @Override
    public final void onStop() {
        scheduler.unregisterJobRunner(key());
    }

    /** Plans one run more as soon as can be, beside the regular ones. */
    protected final void runSoon(String otherwise) {
        plan(name + ".soon", Schedule.runOnce(Date.from(clock.instant())), otherwise);
    }

    private void plan(String id, Schedule when, String otherwise) {
        try {
            scheduler.scheduleJob(JobId.of(id), JobConfig.forJobRunnerKey(key()).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER).withSchedule(when));
        } catch (SchedulerServiceException e) {
            log.error(otherwise, e);
        }
    }

    private JobRunnerKey key() {
        return JobRunnerKey.of(name);
    }

    @Override
    public final JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            run();
            return JobRunnerResponse.success();
        } catch (RuntimeException e) {
            log.error(failed(), e);
            return JobRunnerResponse.failed(e);
        }
    }
}
