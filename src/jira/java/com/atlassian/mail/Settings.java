package com.atlassian.mail;

public interface Settings {
    boolean isSendingDisabled();
}
