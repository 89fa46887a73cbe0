package org.jointpriority.jira.platform;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
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

    @Inject
    public JiraPeople(JiraAuthenticationContext authentication, UserManager users, GroupManager groups,
            GlobalPermissionManager globalPermissions) {
        this.authentication = authentication;
        this.users = users;
        this.groups = groups;
        this.globalPermissions = globalPermissions;
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

    private static Person person(ApplicationUser user) {
        return Person.of(user.getKey(), user.getDisplayName());
    }
}
