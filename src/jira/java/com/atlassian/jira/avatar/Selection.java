package com.atlassian.jira.avatar;

public final class Selection {
}
