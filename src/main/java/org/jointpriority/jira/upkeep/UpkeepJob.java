package org.jointpriority.jira.upkeep;

import java.time.Clock;
import java.time.Duration;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.SchedulerService;
import org.jointpriority.jira.platform.ClusterJob;
import org.jointpriority.partnership.Upkeep;
import org.jointpriority.partnership.UpkeepSchedule;

/**
 * Lets what the calendar moves follow it, and finishes what was interrupted: every few minutes, since midnight comes at
 * another time in every organisation, and nearly always there is nothing to do.
 */
@Named
@ExportAsService(LifecycleAware.class)
public final class UpkeepJob extends ClusterJob implements UpkeepSchedule {
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final Upkeep upkeep;

    @Inject
    public UpkeepJob(SchedulerService scheduler, Upkeep upkeep, Clock clock) {
        super(scheduler, clock, "org.jointpriority.upkeep", EVERY);
        this.upkeep = upkeep;
    }

    @Override
    protected void run() {
        upkeep.catchUp();
    }

    @Override
    public void soon() {
        runSoon("The next run has to do what should have been done now");
    }

    @Override
    protected String failed() {
        return "What the calendar has moved could not be worked out again; the next run tries it again";
    }

    @Override
    protected String unplanned() {
        return "Deadlines that pass are noticed only when somebody looks at a list of joint priorities";
    }
}
