package org.jointpriority.jira.notifications;

import java.net.URI;
import java.util.Collections;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.mail.MessagingException;
import javax.mail.internet.MimeBodyPart;
import javax.mail.internet.MimeMultipart;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.MailFactory;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.jira.platform.Pages;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.notices.Letter;
import org.jointpriority.partnership.notices.Post;

/** Jira's mail queue, with its mail server: a mail has the same content as HTML and as text. */
@Named
public final class JiraPost implements Post {
    private static final String CHARSET = "UTF-8";

    private final MailQueue queue;
    private final MailServerManager servers;
    private final UserManager users;
    private final JiraAuthenticationContext authentication;
    private final ApplicationProperties application;
    private final Wording wording;
    private final Pages pages;

    @Inject
    public JiraPost(MailQueue queue, MailServerManager servers, UserManager users, JiraAuthenticationContext authentication,
            ApplicationProperties application, Wording wording, Pages pages) {
        this.queue = queue;
        this.servers = servers;
        this.users = users;
        this.authentication = authentication;
        this.application = application;
        this.wording = wording;
        this.pages = pages;
    }

    @Override
    public boolean isOpen() {
        return isOpen(servers);
    }

    static boolean isOpen(MailServerManager servers) {
        return servers.isDefaultSMTPMailServerDefined() && !MailFactory.getSettings().isSendingDisabled();
    }

    @Override
    public boolean reaches(Person person) {
        return address(person).isPresent();
    }

    /** One that could be read as two, or as a header, is none. */
    private Optional<String> address(Person person) {
        return Optional.ofNullable(users.getUserByKey(person.key())).map(ApplicationUser::getEmailAddress).map(String::trim)
                .filter(address -> address.indexOf('@') > 0 && address.chars().noneMatch(each -> Character.isISOControl(each) || each == ',' || each == ';'));
    }

    @Override
    public void hand(Letter letter, Delivery delivery) {
        ApplicationUser before = authentication.getLoggedInUser();
        // All texts and dates are then in this person's language and time zone.
        authentication.setLoggedInUser(users.getUserByKey(letter.person().key()));
        try {
            String host = URI.create(baseUrl()).getHost();
            queue.addItem(new QueuedMail(email(letter, host), letter.number() + ".joint-priority@" + host, servers, delivery));
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail " + letter.number() + " cannot be put together", e);
        } finally {
            authentication.setLoggedInUser(before);
        }
    }

    private Email email(Letter letter, String host) throws MessagingException {
        LetterView view = LetterView.of(letter, baseUrl(), wording);
        Email email = new Email(address(letter.person()).orElseThrow(() -> new IllegalStateException("No address of " + letter.person())));
        email.setSubject(view.subject());
        email.setEncoding(CHARSET);
        email.setMultipart(parts(view));
        // No out-of-office reply is to answer it.
        email.addHeader("Auto-Submitted", "auto-generated");
        view.threadCode().ifPresent(thread -> {
            String first = "<" + thread + ".joint-priority@" + host + '>';
            email.setInReplyTo(first);
            email.addHeader("References", first);
        });
        return email;
    }

    /** The best form goes last, as mail programs expect it. */
    private MimeMultipart parts(LetterView view) throws MessagingException {
        MimeMultipart parts = new MimeMultipart("alternative");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(LetterText.of(view), CHARSET, "plain");
        parts.addBodyPart(text);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(pages.html("templates/joint-priority/notifications/letter.vm", Collections.singletonMap("letter", view)), CHARSET, "html");
        parts.addBodyPart(html);
        return parts;
    }

    private String baseUrl() {
        return application.getBaseUrl(UrlMode.CANONICAL);
    }
}
