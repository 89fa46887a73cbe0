package org.jointpriority.partnership.registry;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;

/**
 * The cells of one row of a file, by their columns. For a cell that says nothing sensible the answer is a placeholder that
 * the domain accepts, so that all problems of the row come to light at once.
 */
final class Cells {
    private static final int MOST_LINES = 1000;
    private static final String PLACEHOLDER = "?";
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final List<String> YES = Collections.unmodifiableList(Arrays.asList("yes", "true"));
    private static final List<String> NO = Collections.unmodifiableList(Arrays.asList("no", "false", ""));

    private final Map<String, String> cells;
    private final Names names;
    private final FiscalYear fiscalYear;
    private final Map<String, Message> problems = new LinkedHashMap<>();

    Cells(Map<String, String> cells, Names names, FiscalYear fiscalYear) {
        this.cells = cells;
        this.names = names;
        this.fiscalYear = fiscalYear;
    }

    /** By column. */
    Map<String, Message> problems() {
        return Collections.unmodifiableMap(problems);
    }

    void wrong(InvalidValue value) {
        problems.putIfAbsent(value.field(), Refusal.invalid(value).fields().get(value.field()));
    }

    void wrong(String column, String key, Serializable... arguments) {
        problems.putIfAbsent(column, Message.of(key, arguments));
    }

    /** What stands there, whatever it is. */
    String raw(String column) {
        return cells.get(column);
    }

    String name(String column) {
        return requiredLine(column, Limits.NAME);
    }

    String requiredLine(String column, int longest) {
        return within(column, PLACEHOLDER, () -> Limits.requiredLine(column, raw(column), longest));
    }

    String line(String column, int longest) {
        return within(column, "", () -> Limits.line(column, raw(column), longest));
    }

    String text(String column, int longest) {
        return within(column, "", () -> Limits.text(column, raw(column), longest));
    }

    /** The least if the cell is empty. */
    int whole(String column, int least, int most) {
        return isEmpty(column) ? least : requiredWhole(column, least, most);
    }

    int requiredWhole(String column, int least, int most) {
        String cell = raw(column).trim();
        if (cell.isEmpty()) {
            wrong(InvalidValue.of(column, Reason.MISSING));
            return least;
        }
        if (!WHOLE.matcher(cell).matches()) {
            wrong(column, "joint-priority.rest.field.whole");
            return least;
        }
        return within(column, least, () -> Limits.whole(column, Integer.parseInt(cell), least, most));
    }

    boolean flag(String column) {
        String cell = raw(column).trim().toLowerCase(Locale.ROOT);
        if (!YES.contains(cell) && !NO.contains(cell)) {
            wrong(column, "joint-priority.registry.import.flag");
        }
        return YES.contains(cell);
    }

    Optional<LocalDate> day(String column) {
        String cell = raw(column).trim();
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (!DAY.matcher(cell).matches()) {
            wrong(column, "joint-priority.rest.field.day");
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException e) {
            wrong(column, "joint-priority.rest.field.no-such-day");
            return Optional.empty();
        }
    }

    Quarter quarter(String column) {
        return within(column, Quarter.parse("2000-Q1", fiscalYear), () -> Quarter.parse(raw(column).trim(), fiscalYear));
    }

    /** One of an enumeration's names, as people write them. */
    <E extends Enum<E>> E word(String column, Class<E> words) {
        E[] known = words.getEnumConstants();
        String cell = raw(column).trim().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        for (E word : known) {
            if (word.name().equals(cell)) {
                return word;
            }
        }
        wrong(column, "joint-priority.rest.field.word", Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", ")));
        return known[0];
    }

    /** The id of what the cell names. */
    int reference(String column, Target target) {
        if (isEmpty(column)) {
            wrong(InvalidValue.of(column, Reason.MISSING));
            return 0;
        }
        return toId(column, target, raw(column));
    }

    OptionalInt optionalReference(String column, Target target) {
        return isEmpty(column) ? OptionalInt.empty() : OptionalInt.of(reference(column, target));
    }

    List<Integer> references(String column, Target target) {
        return lines(column, line -> toId(column, target, line));
    }

    List<String> names(String column) {
        return lines(column, line -> within(column, PLACEHOLDER, () -> Limits.name(column, line)));
    }

    private <T> List<T> lines(String column, Function<String, T> value) {
        List<T> values = new ArrayList<>();
        for (String line : raw(column).split("\\R")) {
            if (!line.trim().isEmpty()) {
                values.add(value.apply(line));
            }
            if (values.size() > MOST_LINES) {
                wrong(column, "joint-priority.rest.field.list-long", MOST_LINES);
                return Collections.emptyList();
            }
        }
        return values;
    }

    private int toId(String column, Target target, String name) {
        String written = within(column, PLACEHOLDER, () -> Limits.name(column, name));
        OptionalInt id = names.id(target, written);
        if (!id.isPresent()) {
            wrong(InvalidValue.of(column, Reason.UNKNOWN, written));
        }
        return id.orElse(0);
    }

    private boolean isEmpty(String column) {
        return raw(column).trim().isEmpty();
    }

    /** The value if the domain accepts it. */
    private <T> T within(String column, T placeholder, Supplier<T> limit) {
        try {
            return limit.get();
        } catch (InvalidValue e) {
            wrong(InvalidValue.of(column, e.reason(), e.arguments().toArray()));
            return placeholder;
        }
    }
}
