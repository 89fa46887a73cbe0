package org.jointpriority.jira.registry;

import java.util.Comparator;
import java.util.function.Function;

/** A column of a table: its name, what stands in it, and the order that it gives. */
final class Column<V> {
    private final String name;
    private final Function<V, CellView> cell;
    private final Comparator<V> order;
    private final boolean number;

    private Column(String name, Function<V, CellView> cell, Comparator<V> order, boolean number) {
        this.name = name;
        this.cell = cell;
        this.order = order;
        this.number = number;
    }

    /** Ordered by its text, whatever the case. */
    static <V> Column<V> of(String name, Function<V, CellView> cell) {
        return new Column<>(name, cell, Comparator.comparing((V value) -> cell.apply(value).text(), String.CASE_INSENSITIVE_ORDER), false);
    }

    static <V> Column<V> ofNumbers(String name, Function<V, Integer> number, Function<V, CellView> cell) {
        return new Column<>(name, cell, Comparator.comparing(number), true);
    }

    <K extends Comparable<K>> Column<V> orderedBy(Function<V, K> key) {
        return new Column<>(name, cell, Comparator.comparing(key), number);
    }

    String name() {
        return name;
    }

    CellView cell(V value) {
        return cell.apply(value);
    }

    Comparator<V> order() {
        return order;
    }

    boolean isNumber() {
        return number;
    }
}
