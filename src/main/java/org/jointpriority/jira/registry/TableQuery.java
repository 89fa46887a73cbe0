package org.jointpriority.jira.registry;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;

/** What a person wants to see of a table, as it stands in the address of the page. */
final class TableQuery {
    static final String TEXT = "text";
    static final String SITE = "site";
    static final String KIND = "kind";
    static final String OWNER = "owner";
    static final String VENDOR = "vendor";
    static final String STATE = "state";
    static final String SORT = "sort";
    static final String ORDER = "order";
    static final String START = "start";
    /** The row in a form; {@link #NEW} for one that is not there yet. */
    static final String EDIT = "edit";
    /** The row that is to be deleted if the person says so. */
    static final String REMOVE = "remove";
    /** The row that is to be on the page, whichever page that is. */
    static final String AT = "at";
    static final String NEW = "new";
    static final String DESCENDING = "desc";

    private static final List<String> NAMES =
            Arrays.asList(TEXT, SITE, KIND, OWNER, VENDOR, STATE, SORT, ORDER, START, EDIT, REMOVE, AT);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int LONGEST = 255;

    private final Map<String, String> values;

    private TableQuery(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** What makes no sense is left out. */
    static TableQuery of(HttpServletRequest request) {
        Map<String, String> values = new TreeMap<>();
        for (String name : NAMES) {
            String value = request.getParameter(name);
            if (value != null && !value.trim().isEmpty() && value.length() <= LONGEST) {
                values.put(name, value.trim());
            }
        }
        return new TableQuery(values);
    }

    /** Empty if nothing is said of it. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    OptionalInt number(String name) {
        return NUMBER.matcher(value(name)).matches() ? OptionalInt.of(Integer.parseInt(value(name))) : OptionalInt.empty();
    }

    boolean has(String name, int number) {
        return value(name).equals(Integer.toString(number));
    }

    TableQuery with(String name, Object value) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(name, value.toString());
        return new TableQuery(changed);
    }

    TableQuery without(String... names) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.keySet().removeAll(Arrays.asList(names));
        return new TableQuery(changed);
    }

    /** The same rows, none of them in a form. */
    TableQuery atRest() {
        return without(EDIT, REMOVE, AT);
    }

    String address(String page) {
        return values.isEmpty() ? page : page + values.entrySet().stream()
                .map(entry -> entry.getKey() + '=' + encoded(entry.getValue())).collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        try {
            return URLEncoder.encode(value, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
