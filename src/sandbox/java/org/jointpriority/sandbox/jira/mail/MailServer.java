package org.jointpriority.sandbox.jira.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An SMTP server on this machine that keeps what it gets until it is stopped. */
public final class MailServer implements AutoCloseable {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public MailServer() {
        server.start();
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** Everybody's, the oldest first. */
    public List<ReceivedMail> received() {
        return Stream.of(server.getReceivedMessages()).map(ReceivedMail::of)
                .sorted(Comparator.comparing(ReceivedMail::at).thenComparing(ReceivedMail::id)).toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
