package org.jointpriority.sandbox.jira;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time as JQL writes them: days, periods from now, and functions such as {@code startOfWeek("+1")}. */
final class JqlDates {
    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\d+[wdhm]\\s*)+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([wdhmMy])");

    private JqlDates() { }

    static Optional<Instant> value(String text, Clock clock) {
        String value = text.trim().replace('/', '-');
        Matcher period = PERIOD.matcher(value);
        if (period.matches()) {
            return Optional.of(shifted(ZonedDateTime.now(clock), value, 'd').toInstant());
        }
        try {
            return Optional.of((value.length() > 10 ? LocalDateTime.parse(value.replace(' ', 'T')) : LocalDate.parse(value).atStartOfDay())
                    .atZone(ZoneId.systemDefault()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Instant> function(String name, List<String> arguments, Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (name.equalsIgnoreCase("now")) {
            return Optional.of(now.toInstant());
        }
        Matcher function = Pattern.compile("(start|end)of(day|week|month|year)").matcher(name.toLowerCase(Locale.ROOT));
        if (!function.matches()) {
            return Optional.empty();
        }
        String unit = function.group(2);
        ZonedDateTime at = arguments.isEmpty() ? now : shifted(now, arguments.get(0), unit.equals("month") ? 'M' : unit.charAt(0));
        ZonedDateTime start = switch (unit) {
            case "week" -> at.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "month" -> at.withDayOfMonth(1);
            case "year" -> at.withDayOfYear(1);
            default -> at;
        };
        start = start.with(LocalTime.MIDNIGHT);
        if (function.group(1).equals("start")) {
            return Optional.of(start.toInstant());
        }
        ZonedDateTime next = switch (unit) {
            case "week" -> start.plusWeeks(1);
            case "month" -> start.plusMonths(1);
            case "year" -> start.plusYears(1);
            default -> start.plusDays(1);
        };
        return Optional.of(next.minusSeconds(1).toInstant());
    }

    private static ZonedDateTime shifted(ZonedDateTime from, String period, char unitByDefault) {
        int sign = period.trim().startsWith("-") ? -1 : 1;
        String text = period.matches("[+-]?\\d+") ? period + unitByDefault : period;
        ZonedDateTime at = from;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            int count = sign * Integer.parseInt(part.group(1));
            at = switch (part.group(2)) {
                case "w" -> at.plusWeeks(count);
                case "h" -> at.plusHours(count);
                case "m" -> at.plusMinutes(count);
                case "M" -> at.plus(Period.ofMonths(count));
                case "y" -> at.plusYears(count);
                default -> at.plusDays(count);
            };
        }
        return at;
    }
}
