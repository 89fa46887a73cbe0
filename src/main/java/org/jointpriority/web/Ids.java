package org.jointpriority.web;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Ids of ours and of Jira's as they stand in addresses and field names. */
final class Ids {
    /** What nothing is known by: left to the use case, which says first what the person may see, then what there is not. */
    static final int NONE = 0;

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,8}");

    private Ids() {
    }

    static OptionalInt of(String text) {
        return ID.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    static int orNone(String text) {
        return of(text).orElse(NONE);
    }
}
