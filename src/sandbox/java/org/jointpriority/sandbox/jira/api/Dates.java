package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Dates as Jira writes them with its own settings, {@code 24/Nov/26 9:05 AM}. */
public final class Dates implements DateTimeFormatterFactory {
    private final Supplier<Locale> locale;
    private final Supplier<ZoneId> zone;

    /** Those of whoever is logged in. */
    public Dates(Supplier<Locale> locale, Supplier<ZoneId> zone) {
        this.locale = locale;
        this.zone = zone;
    }

    @Override
    public DateTimeFormatter formatter() {
        return new Formatter(DateTimeStyle.RELATIVE, zone.get(), locale.get());
    }

    /** Jira's own pattern; in Japanese, where that reads oddly, the one that administrators put in its place. */
    public static String day(Locale locale) {
        return isJapanese(locale) ? "yyyy/MM/dd" : "dd/MMM/yy";
    }

    /** A day with its time. */
    public static String moment(Locale locale) {
        return isJapanese(locale) ? "yyyy/MM/dd H:mm" : "dd/MMM/yy h:mm a";
    }

    private static boolean isJapanese(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }

    private record Formatter(DateTimeStyle style, ZoneId zone, Locale locale) implements DateTimeFormatter {
        @Override
        public DateTimeFormatter forLoggedInUser() {
            return this;
        }

        @Override
        public DateTimeFormatter withStyle(DateTimeStyle other) {
            return new Formatter(other, zone, locale);
        }

        @Override
        public DateTimeFormatter withZone(TimeZone other) {
            return new Formatter(style, other.toZoneId(), locale);
        }

        @Override
        public String format(Date date) {
            ZonedDateTime at = ZonedDateTime.ofInstant(date.toInstant(), zone);
            return java.time.format.DateTimeFormatter.ofPattern(pattern(), locale).format(at);
        }

        private String pattern() {
            return switch (style) {
                case DATE, DATE_PICKER -> day(locale);
                case ISO_8601_DATE -> "yyyy-MM-dd";
                case ISO_8601_DATE_TIME -> "yyyy-MM-dd'T'HH:mm:ssZ";
                case RSS_RFC822_DATE_TIME -> "EEE, d MMM yyyy HH:mm:ss Z";
                case TIME -> "h:mm a";
                default -> moment(locale);
            };
        }
    }
}
