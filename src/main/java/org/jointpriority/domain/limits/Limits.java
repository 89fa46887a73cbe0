package org.jointpriority.domain.limits;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jointpriority.domain.limits.InvalidValue.Reason;

/**
 * The bounds of everything a person enters, in one place, and the checks that hold values to them.
 * <p>Lengths count UTF-16 units: what a browser's {@code maxlength} counts, and never less than what a database does.</p>
 */
public final class Limits {
    /** Of the name of a department, a criterion, a site, a system, a kind of system, a vendor. */
    public static final int NAME = 100;
    /** Of a criterion's help. */
    public static final int HELP = 1000;
    /** Of what one value of a criterion means. */
    public static final int MEANING = 255;
    /** Of what departments write: commitments, allowances, objections, notes. */
    public static final int TEXT = 4000;
    /** Of a Jira group's name or a user's key, as Jira has it. */
    public static final int JIRA_NAME = 255;
    public static final int POSITION = 10_000;
    public static final int WEIGHT = 1000;
    /** Of what a system is called by who sells it. */
    public static final int PRODUCT = 255;
    /** Of the version of a product. */
    public static final int VERSION = 100;
    /** Of the name of what two systems say to each other. */
    public static final int TRANSACTION = 255;
    /** Of one commitment, in points. */
    public static final int EFFORT = 10_000;
    /** Of a department in a quarter, in points. */
    public static final int CAPACITY = 1_000_000;
    /** Of an agreement's title. */
    public static final int TITLE = 255;
    /** Of what an agreement's own file is found by. */
    public static final int REFERENCE = 255;
    /** Of the address of a page. */
    public static final int LINK = 2000;
    /** Between the last day for giving notice and the end of an agreement. */
    public static final int NOTICE_DAYS = 3650;
    /** Of one of the registry's tables. */
    public static final int ROWS = 50_000;
    /** Of a price, in whole units of its currency. */
    public static final long AMOUNT = 1_000_000_000_000L;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final Set<String> WEB = Collections.unmodifiableSet(new HashSet<>(Arrays.asList("http", "https")));
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?");

    private Limits() { }

    /** A name: one line, stripped, with something to see in it. */
    public static String name(String field, String value) {
        return requiredLine(field, value, NAME);
    }

    /** What two names have in common that people would take for the same. */
    public static String nameKey(String name) {
        // Upper case first: some letters have two lower-case forms (the Greek final sigma).
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A text that may be empty and may have lines. */
    public static String text(String field, String value, int longest) {
        return checked(field, LINE_BREAK.matcher(value).replaceAll("\n"), longest, true);
    }

    /** A text that may have lines and may not be empty. */
    public static String requiredText(String field, String value, int longest) {
        String text = text(field, value, longest);
        if (text.isEmpty()) {
            throw InvalidValue.of(field, Reason.MISSING);
        }
        return text;
    }

    /** A text of one line that may be empty. */
    public static String line(String field, String value, int longest) {
        return checked(field, value, longest, false);
    }

    /** A text of one line that may not be empty. */
    public static String requiredLine(String field, String value, int longest) {
        String line = line(field, value, longest);
        if (line.isEmpty()) {
            throw InvalidValue.of(field, Reason.MISSING);
        }
        return line;
    }

    /** The address of a page on the web: nothing else may become a link. */
    public static String link(String field, String value) {
        String link = requiredLine(field, value, LINK);
        try {
            URI address = new URI(link);
            if (address.getHost() != null && WEB.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))) {
                return link;
            }
        } catch (URISyntaxException e) {
            // As one that leads elsewhere.
        }
        throw InvalidValue.of(field, Reason.NO_LINK);
    }

    /** A Jira user's key, kept to the letter: it is an identity and no text. */
    public static String userKey(String field, String value) {
        if (value.isEmpty()) {
            throw InvalidValue.of(field, Reason.MISSING);
        }
        if (value.length() > JIRA_NAME) {
            throw InvalidValue.of(field, Reason.TOO_LONG, JIRA_NAME);
        }
        return value;
    }

    public static int whole(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValue.of(field, Reason.OUT_OF_RANGE, least, most);
        }
        return value;
    }

    /** A day with a year of four digits, so that days sort as texts do; a year such as 26 is a slip of the pen. */
    public static LocalDate day(String field, LocalDate value) {
        if (value.getYear() < FIRST_YEAR || value.getYear() > LAST_YEAR) {
            throw InvalidValue.of(field, Reason.OUT_OF_RANGE, LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31));
        }
        return value;
    }

    private static String checked(String field, String value, int longest, boolean lines) {
        String text = stripped(value);
        if (text.length() > longest) {
            throw InvalidValue.of(field, Reason.TOO_LONG, longest);
        }
        if (!text.codePoints().allMatch(character -> isStorable(character, lines))) {
            throw InvalidValue.of(field, Reason.MALFORMED);
        }
        return text;
    }

    /** Only what XML can carry: Jira's backups are XML, and no database takes all of the rest. */
    private static boolean isStorable(int character, boolean lines) {
        if (character < ' ') {
            return lines && (character == '\n' || character == '\t');
        }
        return !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && character != 0xFFFE && character != 0xFFFF;
    }

    private static String stripped(String value) {
        if (value.codePoints().allMatch(Limits::isInvisible)) {
            return "";
        }
        int from = 0;
        int to = value.length();
        while (isSpace(value.charAt(from))) {
            from++;
        }
        while (isSpace(value.charAt(to - 1))) {
            to--;
        }
        return value.substring(from, to);
    }

    private static boolean isInvisible(int character) {
        return isSpace(character) || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
