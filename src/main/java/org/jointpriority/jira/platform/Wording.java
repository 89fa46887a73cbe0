package org.jointpriority.jira.platform;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.partnership.Message;
import org.jointpriority.storage.Grounds;

/** What pages write for the person who looks: sentences in their language, days and moments in their style. */
@Named
public final class Wording {
    private final Texts texts;
    private final DateTimeFormatterFactory formatters;
    private final Supplier<LocalDate> today;

    @Inject
    public Wording(Texts texts, DateTimeFormatterFactory formatters, Grounds grounds) {
        this(texts, formatters, () -> grounds.known().today());
    }

    /** @param today the organisation's day */
    public Wording(Texts texts, DateTimeFormatterFactory formatters, Supplier<LocalDate> today) {
        this.texts = texts;
        this.formatters = formatters;
        this.today = today;
    }

    public String text(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    public String text(Message message) {
        return texts.of(message);
    }

    /** Names in a row, as one says them: A, B and C. */
    public String list(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        int last = names.size() - 1;
        if (last == 0) {
            return names.get(0);
        }
        String before = names.get(0);
        for (String name : names.subList(1, last)) {
            before = text("joint-priority.wording.list.comma", before, name);
        }
        return text("joint-priority.wording.list.and", before, names.get(last));
    }

    /** A calendar day, which is the same in every time zone. */
    public When day(LocalDate day) {
        Date midnight = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        DateTimeFormatter formatter = formatter(DateTimeStyle.DATE).withZone(TimeZone.getTimeZone("UTC"));
        return new When(day.toString(), formatter.format(midnight));
    }

    public String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, texts.locale());
    }

    public String number(BigDecimal number) {
        return texts.number(number);
    }

    /** The amount to the last of the currency's own digits, and the currency's code: symbols are shared by many. */
    public String money(Money money) {
        return text("joint-priority.wording.money", money.currency().getCurrencyCode(), number(money.amount()));
    }

    public String currency(Currency currency) {
        return text("joint-priority.wording.currency", currency.getCurrencyCode(), currency.getDisplayName(texts.locale()));
    }

    public String shortMonth(Month month) {
        return month.getDisplayName(TextStyle.SHORT, texts.locale());
    }

    public String quarter(Quarter quarter) {
        return text("joint-priority.wording.quarter", quarter.number(), Integer.toString(quarter.year()));
    }

    public When moment(Instant instant) {
        return new When(instant.toString(), formatter(DateTimeStyle.RELATIVE).format(Date.from(instant)));
    }

    /** For what is read at any time later. */
    public When exactMoment(Instant instant) {
        return new When(instant.toString(), formatter(DateTimeStyle.COMPLETE).format(Date.from(instant)));
    }

    /** A time of day, wherever that is. */
    public String time(LocalTime time) {
        Date moment = Date.from(time.atDate(LocalDate.ofEpochDay(0)).toInstant(ZoneOffset.UTC));
        return formatter(DateTimeStyle.TIME).withZone(TimeZone.getTimeZone("UTC")).format(moment);
    }

    public String zone(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, texts.locale());
    }

    /** The reader's language, as HTML names it. */
    public String language() {
        return texts.locale().toLanguageTag();
    }

    public boolean isPast(LocalDate day) {
        return day.isBefore(today());
    }

    /** The organisation's, wherever the reader sits. */
    public LocalDate today() {
        return today.get();
    }

    private DateTimeFormatter formatter(DateTimeStyle style) {
        return formatters.formatter().forLoggedInUser().withStyle(style);
    }
}
