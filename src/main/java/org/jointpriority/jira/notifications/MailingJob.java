package org.jointpriority.jira.notifications;

import java.time.Clock;
import java.time.Duration;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import org.jointpriority.jira.platform.ClusterJob;
import org.jointpriority.partnership.notices.Mailing;

/** Makes the mail that is due. */
@Named
@ExportAsService(LifecycleAware.class)
public final class MailingJob extends ClusterJob {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Mailing mailing;

    @Inject
    public MailingJob(SchedulerService scheduler, Mailing mailing, Clock clock) {
        super(scheduler, clock, "org.jointpriority.mailing", EVERY);
        this.mailing = mailing;
    }

    @Override
    protected void run() {
        mailing.run();
    }

    @Override
    protected String failed() {
        return "Mail about joint priorities could not be made; the next run goes on with it";
    }

    @Override
    protected String unplanned() {
        return "Nobody gets mail about joint priorities until the plugin is started again";
    }
}
