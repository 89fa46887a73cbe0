package com.atlassian.mail.queue;

public abstract class AbstractMailQueueItem implements MailQueueItem {
    public AbstractMailQueueItem(String string) {
    }

    @Override
    public String getSubject() {
        return null;
    }

    protected void incrementSendCount() {
    }
}
