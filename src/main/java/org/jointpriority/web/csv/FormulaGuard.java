package org.jointpriority.web.csv;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a text as a formula: one that begins as formulas do goes out with an apostrophe before
 * it, and comes in without. What already has apostrophes there gets one more, so that every text comes back as it was.
 *
 * <p>A text can also begin in the middle of a cell, for a spreadsheet that takes another character for the end of a cell
 * than we do.
 */
final class FormulaGuard {
    private static final String BEGINNING = "(?<![^,;\t\r\n])";
    /** The last four are the wide forms that some spreadsheets take for the narrow ones. */
    private static final String FORMULA = "(?=[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])";
    private static final Pattern OPEN = Pattern.compile(BEGINNING + "('*)" + FORMULA);
    private static final Pattern GUARDED = Pattern.compile(BEGINNING + "'('*)" + FORMULA);

    private FormulaGuard() {
    }

    static String guarded(String text) {
        return OPEN.matcher(text).replaceAll("'$1");
    }

    static String unguarded(String cell) {
        return GUARDED.matcher(cell).replaceAll("$1");
    }
}
