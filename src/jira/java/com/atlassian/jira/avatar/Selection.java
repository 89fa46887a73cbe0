package com.atlassian.jira.avatar;

public final class Selection {
    public Selection(int number, int number2, int number3, int number4) { }
}
