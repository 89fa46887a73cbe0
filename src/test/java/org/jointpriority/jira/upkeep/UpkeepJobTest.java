package org.jointpriority.jira.upkeep;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import org.jointpriority.jira.Fake;
import org.jointpriority.jira.FakeJira;
import org.jointpriority.jira.setup.SetUp;
import org.jointpriority.storage.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class UpkeepJobTest {
    private FakeJira jira;
    private UpkeepJob job;

    @Before
    public void startJira() {
        jira = new FakeJira(TestDatabase.empty(TestDatabase.Kind.values()[0]));
        jira.bean(SetUp.class).run();
        job = jira.bean(UpkeepJob.class);
    }

    @After
    public void stopJira() {
        jira.close();
    }

    @Test
    public void itIsPlannedForTheClusterFromStartToStop() {
        job.onStart();
        assertEquals(List.of(job), List.copyOf(jira.jobs.values()));
        JobConfig plan = jira.plans.values().iterator().next();
        assertEquals(jira.jobs.keySet().iterator().next(), plan.getJobRunnerKey());
        assertEquals(RunMode.RUN_ONCE_PER_CLUSTER, plan.getRunMode());
        job.onStart();
        assertEquals("one plan, however often it starts", 1, jira.plans.size());
        job.onStop();
        assertEquals(Map.of(), jira.jobs);
    }

    @Test
    public void itCanBeWantedOnceMoreWithoutLosingItsPlan() {
        job.onStart();
        job.soon();
        job.soon();
        assertEquals(2, jira.plans.size());
        assertEquals(Set.of(RunMode.RUN_ONCE_PER_CLUSTER), jira.plans.values().stream().map(JobConfig::getRunMode).collect(Collectors.toSet()));
        assertEquals(1, jira.plans.values().stream().filter(plan -> plan.getSchedule().getType() == Schedule.Type.RUN_ONCE).count());
    }

    @Test
    public void whatGoesWrongIsToldToTheScheduler() {
        JobRunnerRequest request = Fake.of(JobRunnerRequest.class, Map.of());
        assertEquals("success", job.runJob(request).toString());
        jira.tablesAreBroken = true;
        assertTrue(job.runJob(request).toString().startsWith("failed"));
    }
}
