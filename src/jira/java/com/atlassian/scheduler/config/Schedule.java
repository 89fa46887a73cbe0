package com.atlassian.scheduler.config;

import java.util.Date;

public final class Schedule {
    private Schedule() { }
    public static Schedule runOnce(Date runTime) { throw new UnsupportedOperationException("declared for compiling only"); }
    public static Schedule forInterval(long interval, Date firstRunTime) { throw new UnsupportedOperationException("declared for compiling only"); }
}
