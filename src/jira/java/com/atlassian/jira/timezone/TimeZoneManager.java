package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

public interface TimeZoneManager {
    TimeZone getDefaultTimezone();
    TimeZone getTimeZoneforUser(ApplicationUser applicationUser);
}
