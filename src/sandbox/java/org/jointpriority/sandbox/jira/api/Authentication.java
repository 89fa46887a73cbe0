package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Who is logged in, and the texts in that person's language. */
final class Authentication implements JiraAuthenticationContext {
    private final JiraApi jira;

    Authentication(JiraApi jira) {
        this.jira = jira;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return UserView.of(jira.current());
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        jira.workFor(user == null ? null : user.getName());
    }

    @Override
    public Locale getLocale() {
        return jira.locale();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return jira.host().texts().helper(jira.locale());
    }
}
