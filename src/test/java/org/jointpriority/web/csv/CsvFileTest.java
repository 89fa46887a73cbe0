package org.jointpriority.web.csv;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.registry.TextTable;
import org.jointpriority.web.Requests;
import org.jointpriority.web.text.RequestText;
import org.junit.Test;

public class CsvFileTest {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Test
    public void cellsAreDividedByCommasOrSemicolons() {
        for (String text : List.of("name,notes\nPACS,old\n", "name;notes\r\nPACS;old", "\n\nname;notes\n\nPACS;old\n;\n", "name , notes\n PACS , old ")) {
            TextTable table = read(text);
            assertEquals(List.of("name", "notes"), table.columns());
            assertEquals(text, List.of(List.of("PACS", "old")), cells(table));
        }
    }

    @Test
    public void theMarkThatSpreadsheetsWriteFirstIsNoPartOfTheFirstName() {
        byte[] text = "name\nPACS".getBytes(StandardCharsets.UTF_8);
        byte[] marked = new byte[MARK.length + text.length];
        System.arraycopy(MARK, 0, marked, 0, MARK.length);
        System.arraycopy(text, 0, marked, MARK.length, text.length);
        assertEquals(List.of("name"), read(marked).columns());
    }

    @Test
    public void whatIsInQuotationMarksCanHaveAnything() {
        TextTable table = read("name,notes\n\"A, B; \"\"C\"\"\",\"one\r\ntwo\n\n=three\"\nnext,\n");
        List<TextTable.Row> rows = new ArrayList<>();
        table.rows().forEachRemaining(rows::add);
        assertEquals(List.of("A, B; \"C\"", "one\r\ntwo\n\n=three"), rows.get(0).cells());
        assertEquals(2, rows.get(0).line());
        assertEquals(List.of("next", ""), rows.get(1).cells());
        assertEquals(6, rows.get(1).line());
    }

    @Test
    public void linesAreCountedAsAnEditorCountsThem() {
        TextTable table = read("\n\nname,notes\r\n\r\nPACS,\r\n,\nRIS,\n");
        List<Long> lines = new ArrayList<>();
        table.rows().forEachRemaining(row -> lines.add(row.line()));
        assertEquals(List.of(5L, 7L), lines);
    }

    @Test
    public void anEmptyFileIsRefused() {
        for (String text : List.of("", " ", "\n\r\n", "\uFEFF", ",,,\n,")) {
            assertRefused("joint-priority.rest.csv.empty", () -> read(text));
        }
    }

    @Test
    public void aQuotationMarkThatIsMissingIsRefusedWithTheLine() {
        Message missing = assertRefused("joint-priority.rest.csv.quotation", () -> cells(read("name,notes\nPACS,\nRIS,\"never ends\n\n")));
        assertEquals(List.of(3L), missing.arguments());
        Message strange = assertRefused("joint-priority.rest.csv.quotation", () -> cells(read("name,notes\n\"PACS\"x,\n")));
        assertEquals(List.of(2L), strange.arguments());
    }

    @Test
    public void anotherEncodingIsRefusedWithTheLine() {
        String text = "name,notes\nPACS,old\nH\u00E4matologie,\n";
        Message latin = assertRefused("joint-priority.rest.body.no-utf-8", () -> read(text.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(List.of(3L), latin.arguments());
        assertRefused("joint-priority.rest.body.no-utf-8", () -> read(text.getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    public void whatIsLargerThanTwentyMegabytesIsRefused() {
        byte[] largest = "name\n".repeat(CsvFile.MOST_BYTES / 5 + 1).substring(0, CsvFile.MOST_BYTES).getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("name"), read(largest).columns());
        byte[] larger = new byte[CsvFile.MOST_BYTES + 1];
        assertRefused("joint-priority.rest.body.large", () -> read(larger));
    }

    @Test
    public void onlyCsvIsLookedAt() {
        for (String type : List.of("text/plain", "application/json", "multipart/form-data; boundary=x", "text/csv; charset=iso-8859-1", "text/csv; header=absent")) {
            assertThrows(type, RequestText.OtherType.class, () -> CsvFile.read(Requests.headers("Content-Type", type), null));
        }
    }

    @Test
    public void whatIsWrittenIsReadAsItWas() {
        List<List<String>> rows = List.of(
                List.of("=1+1", "one\ntwo, \"three\"; four"), List.of("'tis", "'=x"), List.of("", "\uD83C\uDFE5 \u202E"), List.of("-", "a;=cmd|' /C calc'!A0"));
        String csv = CsvFile.write(List.of("name", "notes"), rows);
        assertTrue(csv, csv.startsWith("\uFEFF\"name\",\"notes\"\r\n\"'=1+1\","));
        TextTable table = read(csv);
        assertEquals(List.of("name", "notes"), table.columns());
        assertEquals(rows, cells(table));
    }

    private static TextTable read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TextTable read(byte[] bytes) {
        return CsvFile.read(Requests.headers("Content-Type", "text/csv; charset=UTF-8"), new ByteArrayInputStream(bytes));
    }

    private static List<List<String>> cells(TextTable table) {
        List<List<String>> cells = new ArrayList<>();
        table.rows().forEachRemaining(row -> cells.add(row.cells()));
        return cells;
    }

    private static Message assertRefused(String key, Runnable work) {
        Refusal refusal = assertThrows(Refusal.class, work::run);
        assertEquals(key, refusal.text().orElseThrow().key());
        return refusal.text().orElseThrow();
    }
}
