package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;
import org.jointpriority.sandbox.host.Texts;

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

    public boolean isLoggedInUser() {
        return jira.current() != null;
    }

    @Override
    public Locale getLocale() {
        return jira.locale();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return new InLanguage(jira.host().texts(), jira.locale());
    }

    private record InLanguage(Texts texts, Locale locale) implements I18nHelper {
        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public String getText(String key) {
            return texts.text(locale, key);
        }

        /** As in Jira one argument may also be a list or an array of all of them. */
        @Override
        public String getText(String key, Object argument) {
            Object[] arguments = argument instanceof Object[] ? (Object[]) argument
                    : argument instanceof Collection ? ((Collection<?>) argument).toArray() : new Object[] {argument};
            return texts.text(locale, key, arguments);
        }

        @Override
        public boolean isKeyDefined(String key) {
            return !texts.text(locale, key).equals(key);
        }
    }
}
