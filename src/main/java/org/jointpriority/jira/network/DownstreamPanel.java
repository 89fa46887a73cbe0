package org.jointpriority.jira.network;

import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Reach;
import org.jointpriority.partnership.Refusal;

/** Gives the panel on the issue view what it shows. */
public final class DownstreamPanel implements ContextProvider {
    private final Reach reach;
    private final Wording wording;
    private final ApplicationProperties application;
    private final JiraAuthenticationContext authentication;

    @Inject
    public DownstreamPanel(Reach reach, Wording wording, ApplicationProperties application, JiraAuthenticationContext authentication) {
        this.reach = reach;
        this.wording = wording;
        this.application = application;
        this.authentication = authentication;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // It has none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> views = new HashMap<>();
        views.put("i18n", authentication.getI18nHelper());
        try {
            views.put("downstream", new DownstreamView(reach.of(((Issue) context.get("issue")).getKey()),
                    application.getBaseUrl(UrlMode.RELATIVE), wording));
        } catch (Refusal refusal) {
            views.put("refusal", refusal.text().map(wording::text).orElse(""));
        }
        return views;
    }
}
