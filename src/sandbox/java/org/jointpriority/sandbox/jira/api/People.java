package org.jointpriority.sandbox.jira.api;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.List;

/** People and groups. */
final class People implements UserManager, GroupManager {
    private final JiraApi jira;

    People(JiraApi jira) {
        this.jira = jira;
    }

    @Override
    public ApplicationUser getUserByKey(String key) {
        return jira.user(key);
    }

    @Override
    public ApplicationUser getUserByName(String name) {
        return UserView.of(jira.model().userByName(name).orElse(null));
    }

    @Override
    public Collection<Group> getAllGroups() {
        return List.copyOf(jira.model().groupNames().stream().map(Named::new).toList());
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return user == null ? List.of() : jira.model().users().find(user.getKey()).map(found -> found.groups()).orElse(List.of());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String name) {
        return jira.model().usersByName().stream().filter(user -> user.groups().contains(name)).<ApplicationUser>map(UserView::of).toList();
    }

    @Override
    public boolean groupExists(String name) {
        return jira.model().groupNames().contains(name);
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String group) {
        return getGroupNamesForUser(user).contains(group);
    }

    private record Named(String name) implements Group {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public int compareTo(Group other) {
            return name.compareTo(other.getName());
        }
    }
}
