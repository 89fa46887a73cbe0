package com.atlassian.mail;

import javax.mail.Multipart;

public class Email {
    public Email(String string) {
    }

    public void addHeader(String string, String string2) {
    }

    public String getSubject() {
        return null;
    }

    public Email setEncoding(String string) {
        return null;
    }

    public Email setInReplyTo(String string) {
        return null;
    }

    public Email setMultipart(Multipart multipart) {
        return null;
    }

    public Email setSubject(String string) {
        return null;
    }
}
