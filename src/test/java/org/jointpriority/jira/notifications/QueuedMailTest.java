package org.jointpriority.jira.notifications;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import org.jointpriority.jira.Fake;
import org.jointpriority.partnership.notices.Post;
import org.junit.After;
import org.junit.Test;

/** What becomes of a mail when its turn comes in Jira's queue, which must never hear of a failure. */
public class QueuedMailTest {
    private static final String OFF = "atlassian.mail.senddisabled";

    private final List<String> happened = new ArrayList<>();
    private boolean mayBegin = true;
    private boolean isDefined = true;
    private Exception failure;

    private final SMTPMailServer server = new SMTPMailServer() {
        @Override
        public void sendWithMessageId(Email email, String messageId) throws MailException {
            happened.add("talk about " + messageId);
            if (failure instanceof RuntimeException) {
                throw (RuntimeException) failure;
            }
            if (failure != null) {
                throw new MailException(failure);
            }
        }
    };

    private final Post.Delivery delivery = new Post.Delivery() {
        @Override
        public boolean begin() {
            happened.add("ask");
            return mayBegin;
        }

        @Override
        public void sent() {
            happened.add("sent");
        }

        @Override
        public void returned(Exception why) {
            happened.add("returned");
        }
    };

    @After
    public void switchMailOn() {
        System.clearProperty(OFF);
    }

    @Test
    public void itIsSentUnderItsOwnIdAndThenSaidToBe() {
        send();
        assertEquals(List.of("ask", "talk about 7-9@jira.example", "sent"), happened);
    }

    @Test
    public void whatHasBeenSentAlreadyIsLeftAlone() {
        mayBegin = false;
        send();
        assertEquals(List.of("ask"), happened);
    }

    @Test
    public void whateverGoesWrongAtTheServerGivesItBack() {
        failure = new Exception("554");
        send();
        failure = new IllegalStateException("no such host");
        send();
        assertEquals(List.of("ask", "talk about 7-9@jira.example", "returned", "ask", "talk about 7-9@jira.example", "returned"), happened);
    }

    @Test
    public void whereMailCannotGoItStaysWhereItIsKept() {
        isDefined = false;
        send();
        isDefined = true;
        System.setProperty(OFF, "true");
        send();
        assertEquals(List.of(), happened);
    }

    private void send() {
        MailServerManager servers = Fake.of(MailServerManager.class, Map.of(
                "isDefaultSMTPMailServerDefined", none -> isDefined, "getDefaultSMTPMailServer", none -> isDefined ? server : null));
        new QueuedMail(new Email("anna@network.example").setSubject("Endorsement awaited"), "7-9@jira.example", servers, delivery).send();
    }
}
