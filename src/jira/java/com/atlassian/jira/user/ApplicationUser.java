package com.atlassian.jira.user;

import java.security.Principal;

public interface ApplicationUser extends Principal {
    String getDisplayName();
    String getEmailAddress();
    String getKey();
    String getName();
    boolean isActive();
}
