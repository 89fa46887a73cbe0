package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.TimeZone;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** The time zone of the stand-in is the machine's; people may have others. */
record TimeZones(Model model) implements TimeZoneManager {
    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getDefault();
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return TimeZone.getTimeZone(model.users().find(user.getKey()).map(UserRecord::zoneId).orElse(ZoneId.systemDefault()));
    }
}
