package org.jointpriority.domain.limits;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.time.LocalDate;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class LimitsTest {
    @Test
    public void keepsWhatPeopleWrite() {
        for (String text : new String[] {
                "Röntgen & MRT", "<script>alert('x')</script>", "$velocity #set($x = 1)", "\"quoted\" it's",
                "\uD83E\uDE7B \uD83D\uDC68\u200D\u2695\uFE0F", "\u05E8\u05E0\u05D8\u05D2\u05DF",
                "\u200Fright\u200Eleft", "e\u0301", "two\nlines\tand a tab"}) {
            assertEquals(text, Limits.text("text", text, Limits.TEXT));
        }
    }

    @Test
    public void stripsWhatNobodySees() {
        assertEquals("a  b", Limits.text("text", " \t\n\u00A0\u3000a  b\u2003\r\n", 10));
        for (String nothing : new String[] {"", " ", "\n", "\u00A0", "\u200B", "\u200F\u200E", " \uFEFF "}) {
            assertEquals("", Limits.text("text", nothing, 10));
            assertRefused("text", Reason.MISSING, () -> Limits.requiredText("text", nothing, 10));
            assertRefused("name", Reason.MISSING, () -> Limits.name("name", nothing));
        }
    }

    @Test
    public void knowsOnlyOneKindOfLineBreak() {
        assertEquals("a\nb\nc\nd", Limits.text("text", "a\r\nb\rc\nd", 10));
    }

    @Test
    public void countsWhatABrowserCounts() {
        assertEquals("abcde", Limits.text("text", "abcde", 5));
        assertEquals("abcde", Limits.text("text", "  abcde  ", 5));
        assertEquals("a\nb", Limits.text("text", "a\r\nb", 3));
        assertRefused("text", Reason.TOO_LONG, () -> Limits.text("text", "abcdef", 5), 5);
        assertRefused("text", Reason.TOO_LONG, () -> Limits.text("text", "\uD83E\uDE7B\uD83E\uDE7B\uD83E\uDE7B", 5), 5);
        assertRefused("text", Reason.TOO_LONG, () -> Limits.text("text", "x".repeat(10_000), Limits.TEXT), Limits.TEXT);
    }

    @Test
    public void refusesWhatABackupCouldNotCarry() {
        for (String unstorable : new String[] {"a\u0000b", "a\u0007b", "a\u001Bb", "a\uD83Eb",
                "a\uDE7Bb", "a\uFFFEb", "a\uFFFFb"}) {
            assertRefused("text", Reason.MALFORMED, () -> Limits.text("text", unstorable, 10));
        }
    }

    @Test
    public void aNameHasOneLine() {
        assertEquals("Nuclear medicine", Limits.name("name", " Nuclear medicine "));
        assertRefused("name", Reason.MALFORMED, () -> Limits.name("name", "Nuclear\nmedicine"));
        assertRefused("name", Reason.MALFORMED, () -> Limits.name("name", "Nuclear\tmedicine"));
        assertEquals(100, Limits.name("name", "x".repeat(100)).length());
        assertRefused("name", Reason.TOO_LONG, () -> Limits.name("name", "x".repeat(101)), 100);
    }

    @Test
    public void namesThatPeopleTakeForTheSameHaveOneKey() {
        String[][] same = {
            {"Radiology", "RADIOLOGY"}, {"Röntgen", "RÖNTGEN"}, {"Caf\u00E9", "Cafe\u0301"}, {"ΟΔΟΣ", "οδος"}, {"οδός", "οδόσ"}};
        for (String[] pair : same) {
            assertEquals(pair[0], Limits.nameKey(pair[0]), Limits.nameKey(pair[1]));
        }
        assertNotEquals(Limits.nameKey("Radiology"), Limits.nameKey("Cardiology"));
        assertNotEquals(Limits.nameKey("Cafe"), Limits.nameKey("Café"));
    }

    @Test
    public void aUsersKeyIsKeptToTheLetter() {
        assertEquals(" JIRAUSER10100", Limits.userKey("owner", " JIRAUSER10100"));
        assertRefused("owner", Reason.MISSING, () -> Limits.userKey("owner", ""));
        assertRefused("owner", Reason.TOO_LONG, () -> Limits.userKey("owner", "x".repeat(256)), 255);
    }

    @Test
    public void aNumberLiesBetweenItsBoundsOrOnThem() {
        assertEquals(1, Limits.whole("rating", 1, 1, 9));
        assertEquals(9, Limits.whole("rating", 9, 1, 9));
        assertRefused("rating", Reason.OUT_OF_RANGE, () -> Limits.whole("rating", 0, 1, 9), 1, 9);
        assertRefused("rating", Reason.OUT_OF_RANGE, () -> Limits.whole("rating", 10, 1, 9), 1, 9);
    }

    @Test
    public void aYearHasFourDigitsAndIsNoSlipOfThePen() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertEquals(first, Limits.day("due", first));
        assertEquals(last, Limits.day("due", last));
        for (LocalDate day : new LocalDate[] {first.minusDays(1), last.plusDays(1), LocalDate.of(26, 12, 1),
                LocalDate.MIN, LocalDate.MAX}) {
            assertRefused("due", Reason.OUT_OF_RANGE, () -> Limits.day("due", day), first, last);
        }
    }
}
