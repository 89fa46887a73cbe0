package com.atlassian.jira.timezone;

import java.util.TimeZone;

public interface TimeZoneManager {
    TimeZone getDefaultTimezone();
}
