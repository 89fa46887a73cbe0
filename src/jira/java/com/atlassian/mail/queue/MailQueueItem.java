package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;

public interface MailQueueItem {
    String getSubject();
    void send() throws MailException;
}
