package org.jointpriority.jira.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.domain.RegistryEntry;

/** One page of a table as a person asked for it: its filters, its columns, its rows, and the form for one of them. */
public final class TableView {
    private static final int PAGE = 50;

    private final String code;
    private final String address;
    private final String exportAddress;
    private final String rest;
    private final TableQuery query;
    private final Terms terms;
    private final boolean keeper;
    private final List<FilterView> filters;
    private final List<Head> heads;
    private final List<Row> rows;
    private final FormView form;
    private final int total;
    private final int matching;
    private final int start;
    private final boolean hiding;

    private <V> TableView(TableLayout<V> layout, List<RegistryEntry<V>> entries, TableQuery query, String rest, boolean keeper) {
        this.terms = layout.terms();
        this.code = layout.table().name();
        this.address = terms.address(RegistryTab.named(code).orElseThrow(IllegalStateException::new));
        this.rest = rest + '/' + code;
        this.exportAddress = rest + "/export/" + code;
        this.query = query;
        this.keeper = keeper;
        this.filters = layout.allFilters(query);
        List<Column<V>> columns = layout.columns();
        this.heads = Collections.unmodifiableList(columns.stream().map(this::head).collect(Collectors.toList()));
        List<RegistryEntry<V>> wanted = sorted(entries.stream().filter(entry -> layout.passes(entry.value(), query))
                .collect(Collectors.toCollection(ArrayList::new)), columns);
        this.total = entries.size();
        this.matching = wanted.size();
        int at = indexOf(wanted, query);
        this.hiding = at < 0 && !query.value(TableQuery.AT).isEmpty();
        this.start = firstOfPage(at < 0 ? query.number(TableQuery.START).orElse(0) : at);
        this.rows = Collections.unmodifiableList(wanted.subList(start, Math.min(start + PAGE, matching)).stream()
                .map(entry -> row(layout, columns, entry)).collect(Collectors.toList()));
        this.form = keeper && TableQuery.NEW.equals(query.value(TableQuery.EDIT)) ? FormView.adding(terms.text("add." + code),
                layout.fields(Optional.empty()), this.rest, terms, terms.text("saved"), here()) : null;
    }

    /** @param rest where the registry is written to */
    static <V> TableView of(TableLayout<V> layout, List<RegistryEntry<V>> entries, TableQuery query, String rest, boolean keeper) {
        return new TableView(layout, entries, query, rest, keeper);
    }

    private <V> Head head(Column<V> column) {
        boolean isSorted = query.value(TableQuery.SORT).equals(column.name());
        boolean isDescending = isSorted && query.value(TableQuery.ORDER).equals(TableQuery.DESCENDING);
        TableQuery other = query.atRest().without(TableQuery.START, TableQuery.ORDER).with(TableQuery.SORT, column.name());
        return new Head(terms.text("field." + column.name()), column.isNumber(),
                (isSorted && !isDescending ? other.with(TableQuery.ORDER, TableQuery.DESCENDING) : other).address(address),
                isSorted ? isDescending ? "descending" : "ascending" : "none");
    }

    /** As they come, by what the rows are called, where no column is asked for or two rows are alike in it. */
    private <V> List<RegistryEntry<V>> sorted(List<RegistryEntry<V>> entries, List<Column<V>> columns) {
        columns.stream().filter(column -> column.name().equals(query.value(TableQuery.SORT))).findFirst().ifPresent(column -> {
            Comparator<RegistryEntry<V>> order = Comparator.comparing(RegistryEntry::value, column.order());
            entries.sort(query.value(TableQuery.ORDER).equals(TableQuery.DESCENDING) ? order.reversed() : order);
        });
        return entries;
    }

    private static <V> int indexOf(List<RegistryEntry<V>> entries, TableQuery query) {
        for (int i = 0; i < entries.size(); i++) {
            int id = entries.get(i).id();
            if (query.has(TableQuery.AT, id) || query.has(TableQuery.EDIT, id) || query.has(TableQuery.REMOVE, id)) {
                return i;
            }
        }
        return -1;
    }

    private int firstOfPage(int index) {
        return Math.max(0, Math.min(index, matching - 1)) / PAGE * PAGE;
    }

    private String here() {
        return query.atRest().with(TableQuery.START, start).address(address);
    }

    private <V> Row row(TableLayout<V> layout, List<Column<V>> columns, RegistryEntry<V> entry) {
        int id = entry.id();
        String label = layout.label(entry.value());
        TableQuery quiet = query.atRest();
        FormView rowForm = null;
        if (keeper && query.has(TableQuery.EDIT, id)) {
            rowForm = FormView.changing(terms.text("edit.of", label), layout.fields(Optional.of(entry.value())), rest + '/' + id, entry.revision(),
                    terms, terms.text("saved"), quiet.with(TableQuery.AT, id).address(address));
        } else if (keeper && query.has(TableQuery.REMOVE, id)) {
            rowForm = FormView.deleting(terms.text("delete.of", label), terms.text(layout.retires() ? "delete.or-retire" : "delete.for-good"),
                    rest + '/' + id, entry.revision(), terms, terms.text("deleted", label), here());
        }
        Retiring retiring = keeper && layout.retires() ? new Retiring(layout.isRetired(entry.value()), rest + '/' + id, entry.revision(), label,
                terms, quiet.with(TableQuery.AT, id).address(address)) : null;
        return new Row(id, label, columns.stream().map(column -> column.cell(entry.value())).collect(Collectors.toList()),
                layout.isRetired(entry.value()), query.has(TableQuery.AT, id), rowForm, retiring,
                new Ways(quiet.with(TableQuery.EDIT, id).address(address), terms.text("edit.of", label),
                        quiet.with(TableQuery.REMOVE, id).address(address), terms.text("delete.of", label)));
    }

    public String code() {
        return code;
    }

    public String address() {
        return address;
    }

    public String exportAddress() {
        return exportAddress;
    }

    public boolean isKept() {
        return keeper;
    }

    public String addAddress() {
        return query.atRest().with(TableQuery.EDIT, TableQuery.NEW).address(address);
    }

    public String addLabel() {
        return terms.text("add." + code);
    }

    public List<FilterView> filters() {
        return filters;
    }

    /** What a form with the filters has to send along. */
    public String sort() {
        return query.value(TableQuery.SORT);
    }

    public String order() {
        return query.value(TableQuery.ORDER);
    }

    public boolean isFiltered() {
        return filters.stream().anyMatch(filter -> !query.value(filter.name()).isEmpty());
    }

    /** Whether what was asked for by its id is there, but not among what the filters let through. */
    public boolean isHiding() {
        return hiding;
    }

    public List<Head> heads() {
        return heads;
    }

    /** For a cell across all columns, that of what can be done included. */
    public int width() {
        return heads.size() + 1;
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public List<Row> rows() {
        return rows;
    }

    /** For a new row; null unless one is being added. */
    public FormView form() {
        return form;
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public String caption() {
        return terms.text("tab." + code);
    }

    public String emptyTitle() {
        return terms.text("empty." + code);
    }

    public String emptyHelp() {
        return terms.text("empty." + code + ".help");
    }

    public String countSentence() {
        return matching == rows.size() ? terms.text("count", matching) : terms.text("count.some", start + 1, start + rows.size(), matching);
    }

    public boolean hasPrevious() {
        return start > 0;
    }

    public String previousAddress() {
        return query.atRest().with(TableQuery.START, start - PAGE).address(address);
    }

    public boolean hasNext() {
        return start + PAGE < matching;
    }

    public String nextAddress() {
        return query.atRest().with(TableQuery.START, start + PAGE).address(address);
    }

    /** The head of a column, which orders by it. */
    public static final class Head {
        private final String label;
        private final boolean number;
        private final String address;
        private final String sorted;

        Head(String label, boolean number, String address, String sorted) {
            this.label = label;
            this.number = number;
            this.address = address;
            this.sorted = sorted;
        }

        public String label() {
            return label;
        }

        public boolean isNumber() {
            return number;
        }

        public String address() {
            return address;
        }

        /** As aria-sort says it. */
        public String sorted() {
            return sorted;
        }
    }

    /** A row, or the form in its place. */
    public static final class Row {
        private final int id;
        private final String label;
        private final List<CellView> cells;
        private final boolean retired;
        private final boolean pointedAt;
        private final FormView form;
        private final Retiring retiring;
        private final Ways ways;

        Row(int id, String label, List<CellView> cells, boolean retired, boolean pointedAt, FormView form, Retiring retiring, Ways ways) {
            this.id = id;
            this.label = label;
            this.cells = Collections.unmodifiableList(new ArrayList<>(cells));
            this.retired = retired;
            this.pointedAt = pointedAt;
            this.form = form;
            this.retiring = retiring;
            this.ways = ways;
        }

        public int id() {
            return id;
        }

        public String label() {
            return label;
        }

        public CellView head() {
            return cells.get(0);
        }

        public List<CellView> cells() {
            return cells.subList(1, cells.size());
        }

        public boolean isRetired() {
            return retired;
        }

        /** Whether it is the one that has just been saved. */
        public boolean isPointedAt() {
            return pointedAt;
        }

        /** Null unless this row is the one. */
        public FormView form() {
            return form;
        }

        /** Null where rows are not retired or the person may not. */
        public Retiring retiring() {
            return retiring;
        }

        public Ways ways() {
            return ways;
        }
    }

    /** The ways to a row's forms. */
    public static final class Ways {
        private final String editAddress;
        private final String editLabel;
        private final String removeAddress;
        private final String removeLabel;

        Ways(String editAddress, String editLabel, String removeAddress, String removeLabel) {
            this.editAddress = editAddress;
            this.editLabel = editLabel;
            this.removeAddress = removeAddress;
            this.removeLabel = removeLabel;
        }

        public String editAddress() {
            return editAddress;
        }

        public String editLabel() {
            return editLabel;
        }

        public String removeAddress() {
            return removeAddress;
        }

        public String removeLabel() {
            return removeLabel;
        }
    }

    /** One press that takes a row out of use, or back into it. */
    public static final class Retiring {
        private final boolean retired;
        private final String address;
        private final int revision;
        private final String label;
        private final Terms terms;
        private final String then;

        Retiring(boolean retired, String address, int revision, String label, Terms terms, String then) {
            this.retired = retired;
            this.address = address;
            this.revision = revision;
            this.label = label;
            this.terms = terms;
            this.then = then;
        }

        public String address() {
            return address;
        }

        public int revision() {
            return revision;
        }

        public boolean isWanted() {
            return !retired;
        }

        public String press() {
            return terms.text(retired ? "restore" : "retire");
        }

        public String label() {
            return terms.text(retired ? "restore.of" : "retire.of", label);
        }

        public String said() {
            return terms.text(retired ? "restored" : "retired", label);
        }

        public String then() {
            return then;
        }
    }
}
