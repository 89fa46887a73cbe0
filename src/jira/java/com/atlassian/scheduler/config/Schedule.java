package com.atlassian.scheduler.config;

import java.util.Date;

public final class Schedule {
    private Schedule() { }
    public static Schedule forInterval(long interval, Date firstRunTime) { throw new UnsupportedOperationException("declared for compiling only"); }
}
