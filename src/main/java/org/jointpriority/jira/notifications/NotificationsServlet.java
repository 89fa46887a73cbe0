package org.jointpriority.jira.notifications;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.jointpriority.jira.platform.Pages;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.notices.MailPreferences;

/** The page on which somebody chooses how often to get mail; it only reads, its form writes over REST. */
public final class NotificationsServlet extends HttpServlet {
    static final String ADDRESS = "/plugins/servlet/joint-priority/notifications";

    private static final long serialVersionUID = 1L;
    private static final String SCRIPTS = "org.jointpriority.joint-priority:notifications";

    private final transient MailPreferences preferences;
    private final transient LoginUriProvider login;
    private final transient PageBuilderService pageBuilder;
    private final transient ApplicationProperties application;
    private final transient Wording wording;
    private final transient Pages pages;

    @Inject
    public NotificationsServlet(MailPreferences preferences, LoginUriProvider login, PageBuilderService pageBuilder,
            ApplicationProperties application, Wording wording, Pages pages) {
        this.preferences = preferences;
        this.login = login;
        this.pageBuilder = pageBuilder;
        this.application = application;
        this.wording = wording;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Map<String, Object> context = new HashMap<>();
            context.put("choice", ChoiceView.of(preferences.choice(), preferences.zone(),
                    application.getBaseUrl(UrlMode.RELATIVE) + "/rest/joint-priority/1.0/notifications", wording));
            pageBuilder.assembler().resources().requireWebResource(SCRIPTS);
            pages.write(response, "templates/joint-priority/notifications/choice.vm", context);
        } catch (Refusal notLoggedIn) {
            response.sendRedirect(login.getLoginUri(URI.create(request.getRequestURL().toString())).toASCIIString());
        }
    }
}
