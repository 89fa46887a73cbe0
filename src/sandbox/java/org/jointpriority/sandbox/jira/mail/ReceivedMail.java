package org.jointpriority.sandbox.jira.mail;

import java.io.IOException;
import java.time.Instant;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.mail.BodyPart;
import javax.mail.Header;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeUtility;

/** A mail as it arrived: its id, its headers, and what it says as text and as HTML. */
public record ReceivedMail(String id, String to, String subject, Instant at, Map<String, String> headers, String text, String html) {
    static ReceivedMail of(MimeMessage message) {
        try {
            Map<String, String> headers = new LinkedHashMap<>();
            for (Enumeration<Header> all = message.getAllHeaders(); all.hasMoreElements();) {
                Header header = all.nextElement();
                headers.merge(header.getName(), MimeUtility.decodeText(MimeUtility.unfold(header.getValue())), (one, other) -> one + "\n" + other);
            }
            String text = "";
            String html = "";
            Multipart parts = (Multipart) message.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType("text/html")) {
                    html = (String) part.getContent();
                } else {
                    text = (String) part.getContent();
                }
            }
            return new ReceivedMail(message.getMessageID().replaceAll("^<|@.*", ""), message.getAllRecipients()[0].toString(), message.getSubject(), message.getSentDate().toInstant(), headers, text, html);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A mail cannot be read", e);
        }
    }
}
