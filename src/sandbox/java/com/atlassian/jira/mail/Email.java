package com.atlassian.jira.mail;

/** The stand-in's mail with Jira's mark. */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
        addHeader("X-JIRA-FingerPrint", "sandbox");
    }
}
