package org.jointpriority.jira.views;

import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;

/** Gives the dashboard item its frame; its script loads what belongs into it. */
public final class Gadget implements ContextProvider {
    private final ApplicationProperties application;
    private final JiraAuthenticationContext authentication;

    @Inject
    public Gadget(ApplicationProperties application, JiraAuthenticationContext authentication) {
        this.application = application;
        this.authentication = authentication;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // It has none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> views = new HashMap<>(context);
        views.put("i18n", authentication.getI18nHelper());
        views.put("gadget", new GadgetView(application.getBaseUrl(UrlMode.RELATIVE)));
        return views;
    }
}
