package org.jointpriority.jira.notifications;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import org.jointpriority.jira.Fake;
import org.jointpriority.jira.FakeJira;
import org.jointpriority.jira.setup.SetUp;
import org.jointpriority.partnership.Issues;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.notices.Mailing;
import org.jointpriority.partnership.notices.Post;
import org.jointpriority.storage.Grounds;
import org.jointpriority.storage.JointPriorityStore;
import org.jointpriority.storage.NoticeStore;
import org.jointpriority.storage.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class MailingJobTest {
    private FakeJira jira;
    private MailingJob job;

    @Before
    public void startJira() {
        jira = new FakeJira(TestDatabase.empty(TestDatabase.Kind.values()[0]));
        jira.bean(SetUp.class).run();
        Mailing mailing = new Mailing(jira.bean(People.class), jira.bean(Issues.class), jira.bean(Grounds.class), jira.bean(JointPriorityStore.class),
                jira.bean(NoticeStore.class), Fake.of(Post.class, Map.of()), jira.bean(Clock.class));
        job = new MailingJob(jira.bean(SchedulerService.class), mailing, jira.bean(Clock.class));
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
    public void whatGoesWrongIsToldToTheScheduler() {
        JobRunnerRequest request = Fake.of(JobRunnerRequest.class, Map.of());
        assertEquals("success", job.runJob(request).toString());
        jira.tablesAreBroken = true;
        assertTrue(job.runJob(request).toString().startsWith("failed"));
    }
}
