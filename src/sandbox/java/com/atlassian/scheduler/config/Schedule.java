package com.atlassian.scheduler.config;

import java.util.Date;

/** When a job runs: here with a body, and with the kinds that the plugin uses. */
public final class Schedule {
    /** How often. */
    public enum Type { CRON_EXPRESSION, INTERVAL, RUN_ONCE }

    private final Type type;
    private final IntervalScheduleInfo interval;
    private final RunOnceScheduleInfo once;

    private Schedule(Type type, IntervalScheduleInfo interval, RunOnceScheduleInfo once) {
        this.type = type;
        this.interval = interval;
        this.once = once;
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(Type.INTERVAL, new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
    }

    public static Schedule runOnce(Date runTime) {
        return new Schedule(Type.RUN_ONCE, null, new RunOnceScheduleInfo(runTime));
    }

    public Type getType() {
        return type;
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    public RunOnceScheduleInfo getRunOnceScheduleInfo() {
        return once;
    }
}
