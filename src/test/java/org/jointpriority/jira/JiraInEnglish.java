package org.jointpriority.jira;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import org.jointpriority.jira.platform.Texts;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.SamplePartnership;

/** A Jira that speaks English, on the day of the samples. */
public final class JiraInEnglish implements JiraAuthenticationContext {
    private final I18nHelper texts = new Rendering.Texts();

    public Wording wording() {
        return new Wording(new Texts(this), Formatter::new, () -> SamplePartnership.TODAY);
    }

    @Override
    public I18nHelper getI18nHelper() {
        return texts;
    }

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return null;
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        throw new UnsupportedOperationException();
    }

    private static final class Formatter implements DateTimeFormatter {
        @Override
        public DateTimeFormatter forLoggedInUser() {
            return this;
        }

        @Override
        public String format(Date date) {
            return java.time.format.DateTimeFormatter.ofPattern("dd/MMM/yy", Locale.ENGLISH)
                    .format(date.toInstant().atZone(ZoneOffset.UTC));
        }

        @Override
        public DateTimeFormatter withStyle(DateTimeStyle style) {
            return this;
        }

        @Override
        public DateTimeFormatter withZone(TimeZone zone) {
            return this;
        }
    }
}
