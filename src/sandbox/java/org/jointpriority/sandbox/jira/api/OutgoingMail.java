package org.jointpriority.sandbox.jira.api;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.queue.AbstractMailQueueItem;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jira's outgoing mail: a queue in memory that is gone over again and again, and gives up on a mail after ten failures; and
 * the SMTP server that it is sent to.
 */
public final class OutgoingMail implements MailQueue, MailServerManager, SMTPMailServer, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutgoingMail.class);
    private static final int MOST_ATTEMPTS = 10;
    private static final String PATIENCE = "10000";

    private final Queue<MailQueueItem> queue = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger pending = new AtomicInteger();
    private volatile int port;

    OutgoingMail() {
        sender.scheduleWithFixedDelay(this::sendAll, 1, 1, TimeUnit.SECONDS);
    }

    /** Mail goes to the server at this port of the machine; 0 for none. */
    public void sendTo(int smtpPort) {
        port = smtpPort;
    }

    public int size() {
        return queue.size();
    }

    /** Whether nothing is waiting and nothing is being sent. */
    public boolean isIdle() {
        return pending.get() == 0;
    }

    @Override
    public void addItem(MailQueueItem item) {
        pending.incrementAndGet();
        queue.add(item);
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return port == 0 ? null : this;
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return port != 0;
    }

    private void sendAll() {
        List<MailQueueItem> failed = new ArrayList<>();
        for (MailQueueItem item = queue.poll(); item != null; item = queue.poll()) {
            try {
                item.send();
            } catch (MailException e) {
                LOG.warn("{} could not be sent", item, e);
                if (((AbstractMailQueueItem) item).getSendCount() <= MOST_ATTEMPTS) {
                    failed.add(item);
                }
            } catch (RuntimeException e) {
                LOG.error("{} is lost", item, e);
            }
            pending.decrementAndGet();
        }
        failed.forEach(this::addItem);
    }

    @Override
    public void sendWithMessageId(Email email, String messageId) throws MailException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.timeout", PATIENCE);
        settings.put("mail.smtp.connectiontimeout", PATIENCE);
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(settings)) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", "<" + messageId + ">");
                }
            };
            message.setFrom("jira@network.example");
            message.setRecipients(Message.RecipientType.TO, email.getTo());
            message.setSubject("[JIRA] " + email.getSubject(), email.getEncoding());
            message.setSentDate(new Date());
            message.setContent(email.getMultipart());
            if (email.getInReplyTo() != null) {
                message.setHeader("In-Reply-To", email.getInReplyTo());
            }
            for (Map.Entry<String, String> header : email.getHeaders().entrySet()) {
                message.addHeader(header.getKey(), header.getValue());
            }
            Transport.send(message);
        } catch (MessagingException e) {
            throw new MailException(e);
        }
    }

    @Override
    public void close() {
        sender.shutdownNow();
        try {
            if (!sender.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("The mail queue does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
