package org.jointpriority.jira.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.jira.registry.FieldView.Sent;

final class CapacityLayout extends TableLayout<Capacity> {
    CapacityLayout(Terms terms) {
        super(RegistryTable.CAPACITY, terms);
    }

    @Override
    String label(Capacity capacity) {
        return terms().text("capacity", department(capacity), capacity.quarter().toString());
    }

    private String department(Capacity capacity) {
        return terms().department(OptionalInt.of(capacity.departmentId()));
    }

    @Override
    List<Column<Capacity>> columns() {
        return Arrays.asList(
                Column.of("department", capacity -> CellView.of(department(capacity))),
                Column.<Capacity>of("quarter", capacity -> CellView.of(capacity.quarter().toString()).withNote(days(capacity.quarter())))
                        .orderedBy(Capacity::quarter),
                Column.ofNumbers("points", Capacity::points, capacity -> CellView.number(terms().text("number", capacity.points()))));
    }

    private String days(Quarter quarter) {
        return terms().text("quarter.days", terms().day(Optional.of(quarter.firstDay())), terms().day(Optional.of(quarter.lastDay())));
    }

    @Override
    List<FilterView> filters(TableQuery query) {
        return Collections.singletonList(FilterView.choice(TableQuery.OWNER, terms().text("field.department"),
                terms().departments(terms().text("filter.any"), query.number(TableQuery.OWNER))));
    }

    @Override
    boolean isWanted(Capacity capacity, TableQuery query) {
        return isOrAny(query, TableQuery.OWNER, OptionalInt.of(capacity.departmentId()))
                && Terms.contains(query.value(TableQuery.TEXT), capacity.quarter().toString(), department(capacity));
    }

    @Override
    List<FieldView> fields(Optional<Capacity> capacity) {
        return Arrays.asList(
                field(FieldView.choice("department", Sent.NUMBER, terms().departments(terms().text("choose.department"),
                        capacity.map(each -> OptionalInt.of(each.departmentId())).orElse(OptionalInt.empty())))).required(),
                field(FieldView.line("quarter", capacity.map(each -> each.quarter().toString()).orElse(""), 7), "quarter").required(),
                field(FieldView.number("points", capacity.map(each -> Integer.toString(each.points())).orElse("")), "points").required());
    }
}
