package org.jointpriority.web.csv;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.Test;

public class FormulaGuardTest {
    private static final String ALPHABET = "=+-@\t\r\n',;\"aＡ＝＠ ";
    private static final Pattern RUN_BY_SPREADSHEETS = Pattern.compile("(^|[,;\t\r\n])[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]");

    @Test
    public void whatBeginsAsFormulasDoGetsAnApostrophe() {
        String[][] table = {
                {"=1+1", "'=1+1"}, {"+1", "'+1"}, {"-1", "'-1"}, {"@SUM(A1)", "'@SUM(A1)"}, {"\t=1", "'\t'=1"}, {"\rx", "'\rx"},
                {"\uFF1D1", "'\uFF1D1"}, {"'=1", "''=1"}, {"''-", "'''-"},
                {"PACS;=cmd", "PACS;'=cmd"}, {"PACS,@x", "PACS,'@x"}, {"- one\n- two", "'- one\n'- two"},
        };
        for (String[] row : table) {
            assertEquals(row[1], FormulaGuard.guarded(row[0]));
            assertEquals(row[0], FormulaGuard.unguarded(row[1]));
        }
    }

    @Test
    public void allElseStaysAsItIs() {
        for (String text : List.of("", "PACS", "1=1", "'", "''", "'tis", "a'=b", "x-y", "O'Brien", "a, b", "\u00E4=\u00E4")) {
            assertEquals(text, FormulaGuard.guarded(text));
            assertEquals(text, FormulaGuard.unguarded(text));
        }
    }

    @Test
    public void everyTextComesBackAsItWasAndNoneIsRun() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            String guarded = FormulaGuard.guarded(text.toString());
            assertEquals(text.toString(), FormulaGuard.unguarded(guarded));
            assertFalse(guarded, RUN_BY_SPREADSHEETS.matcher(guarded).find());
        }
    }
}
