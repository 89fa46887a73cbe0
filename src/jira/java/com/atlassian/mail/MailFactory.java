package com.atlassian.mail;

public class MailFactory {
    public static Settings getSettings() {
        return null;
    }
}
