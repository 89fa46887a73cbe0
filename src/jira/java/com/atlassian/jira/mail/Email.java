package com.atlassian.jira.mail;

public class Email extends com.atlassian.mail.Email {
    public Email(String string) {
        super(string);
    }
}
