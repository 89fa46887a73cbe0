package com.atlassian.mail.queue;

/** What mails in the stand-in's queue have in common. */
public abstract class AbstractMailQueueItem implements MailQueueItem {
    private final String subject;
    private int sendCount;

    public AbstractMailQueueItem(String subject) {
        this.subject = subject;
    }

    @Override
    public String getSubject() {
        return subject;
    }

    public int getSendCount() {
        return sendCount;
    }

    protected void incrementSendCount() {
        sendCount++;
    }
}
