package org.jointpriority.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import org.junit.After;
import org.junit.Test;

public class JobsTest {
    private static final JobRunnerKey KEY = JobRunnerKey.of("upkeep");
    private static final JobId ID = JobId.of("upkeep");

    private final Jobs jobs = new Jobs();

    @After
    public void stop() {
        jobs.close();
    }

    @Test
    public void aJobRunsAgainAndAgainEvenIfItFails() throws Exception {
        CountDownLatch runs = new CountDownLatch(3);
        jobs.registerJobRunner(KEY, request -> {
            runs.countDown();
            throw new IllegalStateException("out of order");
        });
        jobs.scheduleJob(ID, every(1));
        assertTrue(runs.await(30, TimeUnit.SECONDS));
    }

    @Test
    public void aPlanWithoutARunnerWaitsForOne() throws Exception {
        jobs.scheduleJob(ID, every(1));
        CountDownLatch runs = new CountDownLatch(1);
        jobs.registerJobRunner(KEY, request -> {
            runs.countDown();
            return JobRunnerResponse.success();
        });
        assertTrue(runs.await(30, TimeUnit.SECONDS));
    }

    @Test
    public void nothingRunsMeanwhile() throws Exception {
        CountDownLatch runs = new CountDownLatch(1);
        jobs.registerJobRunner(KEY, request -> {
            runs.countDown();
            return JobRunnerResponse.success();
        });
        jobs.aside(() -> {
            try {
                jobs.scheduleJob(ID, every(1));
                assertFalse(runs.await(200, TimeUnit.MILLISECONDS));
            } catch (SchedulerServiceException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        assertTrue(runs.await(30, TimeUnit.SECONDS));
    }

    @Test
    public void aNewPlanTakesThePlaceOfTheOldOne() throws Exception {
        CountDownLatch runs = new CountDownLatch(1);
        jobs.registerJobRunner(KEY, request -> {
            runs.countDown();
            return JobRunnerResponse.success();
        });
        jobs.scheduleJob(ID, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forInterval(1, new Date(Long.MAX_VALUE / 2))));
        assertEquals(1, runs.getCount());
        jobs.scheduleJob(ID, every(1));
        assertTrue(runs.await(30, TimeUnit.SECONDS));
    }

    @Test
    public void aPlanForOneTimeRunsOnceAndLeavesTheOthersAlone() throws Exception {
        CountDownLatch regular = new CountDownLatch(50);
        AtomicInteger once = new AtomicInteger();
        JobRunnerKey other = JobRunnerKey.of("once");
        jobs.registerJobRunner(KEY, request -> {
            regular.countDown();
            return JobRunnerResponse.success();
        });
        jobs.registerJobRunner(other, request -> {
            once.incrementAndGet();
            return JobRunnerResponse.success();
        });
        jobs.scheduleJob(JobId.of("once"), JobConfig.forJobRunnerKey(other).withSchedule(Schedule.runOnce(new Date(0))));
        jobs.scheduleJob(ID, every(1));
        assertTrue(regular.await(30, TimeUnit.SECONDS));
        assertEquals(1, once.get());
    }

    @Test
    public void aPlanNeedsATime() {
        assertThrows(SchedulerServiceException.class, () -> jobs.scheduleJob(ID, JobConfig.forJobRunnerKey(KEY)));
    }

    private static JobConfig every(long millis) {
        return JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forInterval(millis, new Date(0)));
    }
}
