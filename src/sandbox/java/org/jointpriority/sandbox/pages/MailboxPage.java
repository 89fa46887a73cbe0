package org.jointpriority.sandbox.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.jira.mail.MailServer;
import org.jointpriority.sandbox.jira.mail.ReceivedMail;

/** {@code /mailbox}: all mail that people got, newest first, and {@code /mailbox/} with an id: one of them as HTML and as text, with {@code /html} as HTML alone. */
final class MailboxPage extends Page {
    private static final long serialVersionUID = 1;

    private final transient MailServer server;

    MailboxPage(Frame frame, MailServer server) {
        super(frame);
        this.server = server;
    }

    @Override
    void get(Exchange exchange) throws IOException {
        List<ReceivedMail> mails = new ArrayList<>(server.received());
        Collections.reverse(mails);
        String id = exchange.rest().replaceFirst("/html$", "");
        Optional<ReceivedMail> chosen = mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
        if (!exchange.rest().isEmpty() && chosen.isEmpty()) {
            exchange.refuse(404, "No such mail", "It came before the sandbox was started last.");
            return;
        }
        if (exchange.rest().endsWith("/html")) {
            exchange.html(Html.of(chosen.get().html()));
            return;
        }
        Map<String, Object> values = exchange.values();
        values.put("mails", mails);
        values.put("mail", chosen.isPresent() ? chosen.get() : "");
        values.put("waiting", frame().jira().mail().size());
        exchange.html(frame().page(exchange, "Mailbox", chosen.isPresent() ? "mail.vm" : "mailbox.vm", values, "atl.general"));
    }

    /** Does at once what is planned for later. */
    @Override
    void post(Exchange exchange) throws IOException {
        frame().host().runJobs();
        exchange.redirect("/mailbox");
    }
}
