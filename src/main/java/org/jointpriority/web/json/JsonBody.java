package org.jointpriority.web.json;

import java.io.Serializable;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;

/**
 * A JSON object that came in, read strictly: one asks for its fields and then says {@link #done}, which refuses everything
 * that was wrong at once.
 *
 * <p>For a wrong field an accessor answers a placeholder that the domain accepts, so that the reading goes on to the next.
 */
public final class JsonBody {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final String PLACEHOLDER_TEXT = "?";
    private static final LocalDate PLACEHOLDER_DAY = LocalDate.of(2000, 1, 1);
    private static final Money PLACEHOLDER_MONEY = Money.of("0", "EUR");
    private static final BigInteger BELOW_ANY = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger ABOVE_ANY = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Map<String, Object> object;
    private final String path;
    private final Map<String, Message> problems;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, JsonBody> within = new HashMap<>();

    private JsonBody(Map<String, Object> object, String path, Map<String, Message> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    /** Throws a {@link Refusal} if the text is not exactly one JSON object. */
    public static JsonBody parse(String text) {
        return new JsonBody(JsonDocument.read(text), "", new LinkedHashMap<>());
    }

    /** Ends the reading: refuses everything that was wrong, fields that nobody asked for included. */
    public void done() {
        refuseUnasked();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    /** Whether the field is there, be it null. */
    public boolean has(String field) {
        return object.containsKey(field);
    }

    public int whole(String field, int least, int most) {
        Object value = required(field);
        return value == null ? least : toWhole(field, value, least, most);
    }

    /** Empty if the field is missing or null. */
    public OptionalInt optionalWhole(String field, int least, int most) {
        Object value = optional(field);
        return value == null ? OptionalInt.empty() : OptionalInt.of(toWhole(field, value, least, most));
    }

    /** A text of one line with something in it. */
    public String name(String field) {
        Object value = required(field);
        return value == null ? PLACEHOLDER_TEXT : toText(field, value, PLACEHOLDER_TEXT, name -> Limits.name(field, name));
    }

    public String requiredLine(String field, int most) {
        Object value = required(field);
        return value == null ? PLACEHOLDER_TEXT : toText(field, value, PLACEHOLDER_TEXT, line -> Limits.requiredLine(field, line, most));
    }

    /** A text of one line; empty if the field is missing or null. */
    public String line(String field, int most) {
        Object value = optional(field);
        return value == null ? "" : toText(field, value, "", line -> Limits.line(field, line, most));
    }

    /** A text of any number of lines; empty if the field is missing or null. */
    public String text(String field, int most) {
        Object value = optional(field);
        return value == null ? "" : toText(field, value, "", text -> Limits.text(field, text, most));
    }

    /** A text of any number of lines with something in it. */
    public String requiredText(String field, int most) {
        Object value = required(field);
        return value == null ? PLACEHOLDER_TEXT : toText(field, value, PLACEHOLDER_TEXT, text -> Limits.requiredText(field, text, most));
    }

    /** An exact amount, written as a text since readers of JSON numbers may round, and the code of its currency. */
    public Money money(String amountField, String currencyField) {
        String code = name(currencyField);
        Money placeholder = within(currencyField, PLACEHOLDER_MONEY, () -> Money.of("0", code));
        String amount = name(amountField);
        return within(amountField, placeholder, () -> Money.of(amount, placeholder.currency().getCurrencyCode()));
    }

    public boolean flag(String field) {
        Object value = required(field);
        if (value != null && !(value instanceof Boolean)) {
            wrong(field, "joint-priority.rest.field.flag");
        }
        return Boolean.TRUE.equals(value);
    }

    /** One of an enumeration's names, exactly. */
    public <E extends Enum<E>> E word(String field, Class<E> words) {
        required(field);
        return optionalWord(field, words).orElse(words.getEnumConstants()[0]);
    }

    /** Empty if the field is missing or null. */
    public <E extends Enum<E>> Optional<E> optionalWord(String field, Class<E> words) {
        E[] known = words.getEnumConstants();
        Object value = optional(field);
        for (E word : known) {
            if (word.name().equals(value)) {
                return Optional.of(word);
            }
        }
        if (value != null) {
            wrong(field, "joint-priority.rest.field.word",
                    Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return Optional.empty();
    }

    /** A day as 2026-12-01. */
    public LocalDate day(String field) {
        required(field);
        return optionalDay(field).orElse(PLACEHOLDER_DAY);
    }

    /** What it stands for as the domain reads it; the placeholder if it does not. */
    public <T> T read(String field, T placeholder, Function<String, T> read) {
        Object value = required(field);
        if (value != null && !(value instanceof String)) {
            wrong(field, "joint-priority.rest.field.text");
        }
        return value instanceof String ? within(field, placeholder, () -> read.apply((String) value)) : placeholder;
    }

    /** A day as 2026-12-01; empty if the field is missing or null. */
    public Optional<LocalDate> optionalDay(String field) {
        Object value = optional(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String) || !DAY.matcher((String) value).matches()) {
            wrong(field, "joint-priority.rest.field.day");
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse((String) value);
            return within(field, Optional.empty(), () -> Optional.of(Limits.day(field, day)));
        } catch (DateTimeException e) {
            wrong(field, "joint-priority.rest.field.no-such-day");
            return Optional.empty();
        }
    }

    /** An object within this one; its problems are collected with ours. */
    public JsonBody object(String field) {
        return toBody(field, required(field));
    }

    public List<JsonBody> objects(String field, int most) {
        return list(field, most, this::toBody);
    }

    public List<Integer> wholes(String field, int least, int greatest, int most) {
        return list(field, most, (place, value) -> toWhole(place, value, least, greatest));
    }

    public List<String> requiredLines(String field, int longest, int most) {
        return list(field, most, (place, value) -> toText(place, value, PLACEHOLDER_TEXT, name -> Limits.requiredLine(place, name, longest)));
    }

    /** @param entry makes an entry of the name of its place and of what stands there, null included */
    private <T> List<T> list(String field, int most, BiFunction<String, Object, T> entry) {
        Object value = required(field);
        if (value == null) {
            return Collections.emptyList();
        }
        if (!(value instanceof List)) {
            wrong(field, "joint-priority.rest.field.list");
            return Collections.emptyList();
        }
        List<?> values = (List<?>) value;
        if (values.size() > most) {
            wrong(field, "joint-priority.rest.field.list-long", most);
            return Collections.emptyList();
        }
        List<T> entries = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            entries.add(entry.apply(field + "[" + i + "]", values.get(i)));
        }
        return Collections.unmodifiableList(entries);
    }

    /** The fields that are there, in their order: for an object whose field names are data. */
    public Set<String> fields() {
        return Collections.unmodifiableSet(object.keySet());
    }

    /** Adds a problem that only the asker can see, unless the field already has one. */
    public void wrong(String field, String key, Serializable... arguments) {
        problems.putIfAbsent(path + field, Message.of(key, arguments));
    }

    private Object required(String field) {
        Object value = optional(field);
        if (value == null) {
            wrong(field, "joint-priority.rest.field.required");
        }
        return value;
    }

    private Object optional(String field) {
        asked.add(field);
        return object.get(field);
    }

    private int toWhole(String field, Object value, int least, int most) {
        String written = String.valueOf(value);
        if (!(value instanceof Number) || !WHOLE.matcher(written).matches()) {
            wrong(field, "joint-priority.rest.field.whole");
            return least;
        }
        int bounded = new BigInteger(written).max(BELOW_ANY).min(ABOVE_ANY).intValue();
        return within(field, least, () -> Limits.whole(field, bounded, least, most));
    }

    private String toText(String field, Object value, String placeholder, UnaryOperator<String> limit) {
        if (!(value instanceof String)) {
            wrong(field, "joint-priority.rest.field.text");
            return placeholder;
        }
        return within(field, placeholder, () -> limit.apply((String) value));
    }

    /** The value if the domain accepts it. */
    private <T> T within(String field, T placeholder, Supplier<T> limit) {
        try {
            return limit.get();
        } catch (InvalidValue e) {
            problems.putIfAbsent(path + field, Refusal.invalid(e).fields().get(e.field()));
            return placeholder;
        }
    }

    /** Always the same one for a field, since it knows what it was asked for. */
    private JsonBody toBody(String field, Object value) {
        return within.computeIfAbsent(field, f -> newBody(f, value));
    }

    @SuppressWarnings("unchecked")
    private JsonBody newBody(String field, Object value) {
        if (value instanceof Map) {
            return new JsonBody((Map<String, Object>) value, path + field + ".", problems);
        }
        wrong(field, "joint-priority.rest.field.object");
        return new JsonBody(Collections.emptyMap(), path + field + ".", new LinkedHashMap<>());
    }

    private void refuseUnasked() {
        for (String field : object.keySet()) {
            if (!asked.contains(field)) {
                wrong(field, "joint-priority.rest.field.unknown");
            }
        }
        within.values().forEach(JsonBody::refuseUnasked);
    }
}
