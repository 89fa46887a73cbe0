package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface GroupManager {
    Collection<Group> getAllGroups();
    Collection<String> getGroupNamesForUser(ApplicationUser applicationUser);
    Collection<ApplicationUser> getUsersInGroup(String string);
    boolean groupExists(String string);
    boolean isUserInGroup(ApplicationUser applicationUser, String string);
}
