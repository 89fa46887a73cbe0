package org.jointpriority.web.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import javax.ws.rs.core.HttpHeaders;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.registry.TextTable;
import org.jointpriority.web.text.RequestText;

/** Tables of texts as CSV in UTF-8, the first line with the names of the columns. */
public final class CsvFile {
    public static final String TYPE = "text/csv";
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** Without it, spreadsheets take UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat READ = CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).build();
    private static final CSVFormat WRITTEN = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).build();

    private CsvFile() {
    }

    /**
     * Reads a request's body: cells are divided by commas or, as some countries' spreadsheets do, by semicolons; lines
     * with nothing in them count for nothing. Throws {@link RequestText.OtherType} or a {@link Refusal}, the latter also
     * from the rows of the table.
     */
    public static TextTable read(HttpHeaders headers, InputStream body) {
        return parse(RequestText.read(headers, body, TYPE, MOST_BYTES));
    }

    static TextTable parse(String text) {
        String table = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        Iterator<TextTable.Row> rows = new Rows(parser(table));
        if (!rows.hasNext()) {
            throw Refusal.invalid(Message.of("joint-priority.rest.csv.empty"));
        }
        return TextTable.of(rows.next().cells(), rows);
    }

    public static String write(List<String> columns, Iterable<List<String>> rows) {
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, WRITTEN)) {
            printer.printRecord(columns);
            for (List<String> row : rows) {
                for (String cell : row) {
                    printer.print(FormulaGuard.guarded(cell));
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static CSVParser parser(String table) {
        try {
            return READ.builder().setDelimiter(delimiter(table)).build().parse(new StringReader(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No column of ours has either in its name, so that the first line tells. */
    private static char delimiter(String table) {
        return table.trim().split("\\R", 2)[0].indexOf(';') >= 0 ? ';' : ',';
    }

    /** The rows with something in them. */
    private static final class Rows implements Iterator<TextTable.Row> {
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private TextTable.Row next;

        Rows(CSVParser parser) {
            this.parser = parser;
            this.records = parser.iterator();
        }

        @Override
        public boolean hasNext() {
            while (next == null) {
                long line = parser.getCurrentLineNumber() + 1;
                try {
                    if (!records.hasNext()) {
                        return false;
                    }
                    next = row(line, records.next());
                } catch (UncheckedIOException e) {
                    throw Refusal.invalid(Message.of("joint-priority.rest.csv.quotation", line));
                }
            }
            return true;
        }

        @Override
        public TextTable.Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            TextTable.Row row = next;
            next = null;
            return row;
        }

        /** Null for a line with nothing in it. */
        private static TextTable.Row row(long line, CSVRecord record) {
            List<String> cells = new ArrayList<>();
            for (String cell : record) {
                cells.add(FormulaGuard.unguarded(cell));
            }
            return cells.stream().allMatch(String::isEmpty) ? null : TextTable.Row.of(line, cells);
        }
    }
}
