package org.jointpriority.jira.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.jira.platform.Choice;

/** How one of the registry's tables is shown and filled in. */
abstract class TableLayout<V> {
    private static final String IN_USE = "";
    private static final String RETIRED = "retired";
    private static final String ALL = "all";

    private final RegistryTable<V> table;
    private final Terms terms;

    TableLayout(RegistryTable<V> table, Terms terms) {
        this.table = table;
        this.terms = terms;
    }

    @SuppressWarnings("unchecked")
    static <V> TableLayout<V> of(RegistryTable<V> table, Terms terms) {
        return (TableLayout<V>) Arrays.asList(new SitesLayout(terms), new SystemsLayout(terms), new DependenciesLayout(terms),
                        new VendorsLayout(terms), new AgreementsLayout(terms), new CapacityLayout(terms)).stream()
                .filter(layout -> layout.table() == table).findFirst().orElseThrow(IllegalArgumentException::new);
    }

    final RegistryTable<V> table() {
        return table;
    }

    final Terms terms() {
        return terms;
    }

    abstract String label(V value);

    /** The first one is what a row is called. */
    abstract List<Column<V>> columns();

    /** Beside the text and whether it is in use. */
    abstract List<FilterView> filters(TableQuery query);

    /** Whether the filters let the row through, each with nothing chosen letting all through. */
    abstract boolean isWanted(V value, TableQuery query);

    /** For the row, or for a new one. */
    abstract List<FieldView> fields(Optional<V> value);

    /** Whether its rows can be retired. */
    boolean retires() {
        return false;
    }

    boolean isRetired(V value) {
        return false;
    }

    final List<FilterView> allFilters(TableQuery query) {
        List<FilterView> all = new ArrayList<>();
        all.add(FilterView.text(TableQuery.TEXT, terms.text("filter.text"), query.value(TableQuery.TEXT)));
        all.addAll(filters(query));
        if (retires()) {
            String chosen = query.value(TableQuery.STATE);
            all.add(FilterView.choice(TableQuery.STATE, terms.text("filter.state"), Arrays.asList(
                    Choice.of(IN_USE, terms.text("filter.state.used"), chosen.isEmpty()),
                    Choice.of(RETIRED, terms.text("filter.state.retired"), RETIRED.equals(chosen)),
                    Choice.of(ALL, terms.text("filter.state.all"), ALL.equals(chosen)))));
        }
        return all;
    }

    final boolean passes(V value, TableQuery query) {
        String state = query.value(TableQuery.STATE);
        return (ALL.equals(state) || isRetired(value) == RETIRED.equals(state)) && isWanted(value, query);
    }

    /** With its name and, where there is one, its sentence of help. */
    final FieldView field(FieldView field) {
        return field.labelled(terms.text("field." + field.name()));
    }

    final FieldView field(FieldView field, String help) {
        return field(field).helped(terms.text("help." + help));
    }

    static boolean isOrAny(TableQuery query, String name, OptionalInt value) {
        OptionalInt wanted = query.number(name);
        return !wanted.isPresent() || wanted.equals(value);
    }

    static boolean isOrAny(TableQuery query, String name, String value) {
        return query.value(name).isEmpty() || query.value(name).equalsIgnoreCase(value);
    }

    /** How many systems, and the way to them. */
    final CellView counted(long systems, String filter, int id) {
        CellView count = CellView.number(terms.text("number", systems));
        return systems == 0 ? count : count.withAddress(terms.address(RegistryTab.SYSTEMS) + '?' + filter + '=' + id);
    }

    /** For a field whose proposals come from the server as one writes. */
    final String systemsAddress() {
        return terms.address(RegistryTab.SYSTEMS) + "/proposals";
    }
}
