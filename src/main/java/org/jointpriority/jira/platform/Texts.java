package org.jointpriority.jira.platform;

import java.util.Locale;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.security.JiraAuthenticationContext;
import org.jointpriority.partnership.Message;

/** Our texts in the language of the person who asks, or in Jira's own where nobody does. */
@Named
public final class Texts {
    private final JiraAuthenticationContext authentication;

    @Inject
    public Texts(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public String of(String key, Object... arguments) {
        // Jira takes an array of arguments through this one parameter.
        return authentication.getI18nHelper().getText(key, (Object) arguments);
    }

    Locale locale() {
        return authentication.getI18nHelper().getLocale();
    }

    public String of(Message message) {
        return of(message.key(), message.arguments().toArray());
    }
}
