package com.atlassian.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.mail.Multipart;

/** The stand-in's mail, as Jira's: it says of itself that it is one of many. */
public class Email {
    private final String to;
    private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Precedence", "bulk"));
    private String subject;
    private String encoding;
    private String inReplyTo;
    private Multipart multipart;

    public Email(String to) {
        this.to = to;
    }

    public String getTo() {
        return to;
    }

    public void addHeader(String name, String value) {
        headers.put(name, value);
    }

    public Map<String, String> getHeaders() {
        return headers;
    }

    public String getSubject() {
        return subject;
    }

    public Email setSubject(String other) {
        subject = other;
        return this;
    }

    public String getEncoding() {
        return encoding;
    }

    public Email setEncoding(String other) {
        encoding = other;
        return this;
    }

    public String getInReplyTo() {
        return inReplyTo;
    }

    public Email setInReplyTo(String other) {
        inReplyTo = other;
        return this;
    }

    public Multipart getMultipart() {
        return multipart;
    }

    public Email setMultipart(Multipart other) {
        multipart = other;
        return this;
    }
}
