package org.jointpriority.jira.platform;

import java.math.BigDecimal;
import java.text.NumberFormat;
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

    /** As people of that language write it, to the last of the digits that it has. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    Locale locale() {
        return authentication.getI18nHelper().getLocale();
    }

    public String of(Message message) {
        return of(message.key(), message.arguments().toArray());
    }
}
