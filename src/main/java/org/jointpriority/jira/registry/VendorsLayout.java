package org.jointpriority.jira.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.jira.registry.FieldView.Sent;

final class VendorsLayout extends TableLayout<Vendor> {
    VendorsLayout(Terms terms) {
        super(RegistryTable.VENDORS, terms);
    }

    @Override
    String label(Vendor vendor) {
        return vendor.name();
    }

    @Override
    List<Column<Vendor>> columns() {
        Map<Integer, Long> systems = terms().registry().network().systems().stream()
                .filter(system -> !system.isRetired() && system.vendorId().isPresent())
                .collect(Collectors.groupingBy((NetworkSystem system) -> system.vendorId().getAsInt(), Collectors.counting()));
        return Arrays.asList(
                Column.of("name", vendor -> CellView.of(vendor.name())),
                Column.<Vendor>of("fiscalYearStart", vendor -> CellView.of(terms().month(vendor.fiscalYear())))
                        .orderedBy(vendor -> vendor.fiscalYear().map(year -> year.start().getValue()).orElse(0)),
                Column.ofNumbers("systems", vendor -> systems.getOrDefault(vendor.id(), 0L).intValue(),
                        vendor -> counted(systems.getOrDefault(vendor.id(), 0L), TableQuery.VENDOR, vendor.id())));
    }

    @Override
    List<FilterView> filters(TableQuery query) {
        return Collections.emptyList();
    }

    @Override
    boolean isWanted(Vendor vendor, TableQuery query) {
        return Terms.contains(query.value(TableQuery.TEXT), vendor.name());
    }

    @Override
    List<FieldView> fields(Optional<Vendor> vendor) {
        return Arrays.asList(
                field(FieldView.line("name", vendor.map(Vendor::name).orElse(""), Limits.NAME)).required(),
                field(FieldView.choice("fiscalYearStart", Sent.NUMBER,
                        terms().months(terms().text("choose.unknown"), vendor.flatMap(Vendor::fiscalYear))), "vendor-fiscal-year"));
    }

    @Override
    boolean retires() {
        return true;
    }

    @Override
    boolean isRetired(Vendor vendor) {
        return vendor.isRetired();
    }
}
