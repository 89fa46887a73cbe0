package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

public interface SMTPMailServer {
    void sendWithMessageId(Email email, String string) throws MailException;
}
