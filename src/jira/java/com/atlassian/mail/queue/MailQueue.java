package com.atlassian.mail.queue;

public interface MailQueue {
    void addItem(MailQueueItem mailQueueItem);
}
