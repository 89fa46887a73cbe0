package com.atlassian.jira.permission;

import java.io.Serializable;

public final class GlobalPermissionKey implements Serializable {
    public static final GlobalPermissionKey ADMINISTER = null;
}
