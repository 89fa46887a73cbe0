package org.jointpriority.sandbox.host;

import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;

/**
 * Jira's scheduler on one node. As there, a plan outlives its plugin, and runs as long as something is registered for it.
 * Plans are not kept over a restart: plugins make theirs anew.
 */
final class Jobs implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final JobRunnerRequest REQUEST = new JobRunnerRequest() { };

    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private volatile boolean isHeld;
    private final Map<JobId, Future<?>> plans = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "jobs");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        if (config.getSchedule() == null) {
            throw new SchedulerServiceException("No schedule for " + id);
        }
        Future<?> plan = plan(config.getSchedule(), () -> run(config.getJobRunnerKey()));
        Future<?> before = plans.put(id, plan);
        if (before != null) {
            before.cancel(false);
        }
    }

    private Future<?> plan(Schedule schedule, Runnable work) {
        if (schedule.getType() == Schedule.Type.RUN_ONCE) {
            return clockwork.schedule(work, until(schedule.getRunOnceScheduleInfo().getRunTime()), TimeUnit.MILLISECONDS);
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        return clockwork.scheduleWithFixedDelay(() -> unlessHeld(work), until(interval.getFirstRunTime()), interval.getIntervalInMillis(), TimeUnit.MILLISECONDS);
    }

    private static long until(Date time) {
        return Math.max(0, time.getTime() - System.currentTimeMillis());
    }

    /** Nothing runs any more but what is asked for, or was planned for once. */
    void hold() {
        isHeld = true;
    }

    void runAll() {
        aside(() -> runners.keySet().forEach(this::run));
    }

    /** On the thread of all jobs, so that none runs meanwhile. */
    void aside(Runnable work) {
        try {
            clockwork.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void unlessHeld(Runnable work) {
        if (!isHeld) {
            work.run();
        }
    }

    private void run(JobRunnerKey key) {
        JobRunner runner = runners.get(key);
        if (runner == null) {
            return;
        }
        try {
            LOG.debug("{}: {}", key, runner.runJob(REQUEST));
        } catch (RuntimeException e) {
            LOG.error("{} failed", key, e);
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
        try {
            // The database is closed next.
            if (!clockwork.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("A job does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
