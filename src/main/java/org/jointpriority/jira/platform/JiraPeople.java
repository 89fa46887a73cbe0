package org.jointpriority.jira.platform;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;

/** The accounts, groups and administrators of this Jira. */
@Named
public final class JiraPeople implements People {
    private final JiraAuthenticationContext authentication;
    private final UserManager users;
    private final GroupManager groups;
    private final GlobalPermissionManager globalPermissions;
    private final TimeZoneManager timeZones;

    @Inject
    public JiraPeople(JiraAuthenticationContext authentication, UserManager users, GroupManager groups,
            GlobalPermissionManager globalPermissions, TimeZoneManager timeZones) {
        this.authentication = authentication;
        this.users = users;
        this.groups = groups;
        this.globalPermissions = globalPermissions;
        this.timeZones = timeZones;
    }

    @Override
    public Optional<Person> current() {
        return Optional.ofNullable(authentication.getLoggedInUser()).map(JiraPeople::person);
    }

    @Override
    public Optional<Person> byKey(String key) {
        return Optional.ofNullable(users.getUserByKey(key)).map(JiraPeople::person);
    }

    @Override
    public boolean isMember(Person person, String group) {
        ApplicationUser user = users.getUserByKey(person.key());
        return !group.isEmpty() && user != null && groups.isUserInGroup(user, group);
    }

    @Override
    public boolean isAdministrator(Person person) {
        ApplicationUser user = users.getUserByKey(person.key());
        return user != null && globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    @Override
    public boolean isActive(Person person) {
        ApplicationUser user = users.getUserByKey(person.key());
        return user != null && user.isActive();
    }

    @Override
    public List<Person> activeMembers(String group) {
        return group.isEmpty() || !groups.groupExists(group) ? Collections.emptyList() : groups.getUsersInGroup(group).stream()
                .filter(ApplicationUser::isActive).map(JiraPeople::person).collect(Collectors.toList());
    }

    @Override
    public ZoneId zone(Person person) {
        ApplicationUser user = users.getUserByKey(person.key());
        return (user == null ? timeZones.getDefaultTimezone() : timeZones.getTimeZoneforUser(user)).toZoneId();
    }

    private static Person person(ApplicationUser user) {
        return Person.of(user.getKey(), user.getDisplayName());
    }
}
