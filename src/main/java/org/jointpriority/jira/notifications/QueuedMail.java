package org.jointpriority.jira.notifications;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.AbstractMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import org.jointpriority.partnership.notices.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mail in Jira's queue, which forgets it when Jira stops and gives up on it after some failures. So the queue only brings
 * it to the mail server: whether and how often is decided where it is kept.
 */
final class QueuedMail extends AbstractMailQueueItem {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(QueuedMail.class);

    private final transient Email email;
    private final String messageId;
    private final transient MailServerManager servers;
    private final transient Post.Delivery delivery;

    /** @param messageId by which mail servers and programs know a mail that they have got already */
    QueuedMail(Email email, String messageId, MailServerManager servers, Post.Delivery delivery) {
        super(email.getSubject());
        this.email = email;
        this.messageId = messageId;
        this.servers = servers;
        this.delivery = delivery;
    }

    @Override
    public void send() {
        incrementSendCount();
        try {
            // Jira throws away what comes to the turn while mail is switched off; ours stays where it is kept.
            if (JiraPost.isOpen(servers) && delivery.begin() && isTaken()) {
                delivery.sent();
            }
        } catch (RuntimeException e) {
            LOG.error("The mail {} stays where it is kept", messageId, e);
        }
    }

    private boolean isTaken() {
        try {
            servers.getDefaultSMTPMailServer().sendWithMessageId(email, messageId);
            return true;
        } catch (MailException | RuntimeException e) {
            delivery.returned(e);
            return false;
        }
    }

    @Override
    public String toString() {
        return messageId;
    }
}
