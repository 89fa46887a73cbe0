package com.atlassian.jira.avatar;

/** The part of a picture to take. */
public final class Selection {
    public Selection(int left, int top, int width, int height) { }
}
