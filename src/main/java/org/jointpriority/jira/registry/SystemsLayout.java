package org.jointpriority.jira.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.jira.registry.FieldView.Sent;

final class SystemsLayout extends TableLayout<NetworkSystem> {
    SystemsLayout(Terms terms) {
        super(RegistryTable.SYSTEMS, terms);
    }

    @Override
    String label(NetworkSystem system) {
        return system.name();
    }

    @Override
    List<Column<NetworkSystem>> columns() {
        return Arrays.asList(
                Column.of("name", system -> CellView.of(system.name()).withNote(system.notes())),
                Column.of("kind", system -> CellView.of(system.kind())),
                Column.of("site", system -> CellView.of(terms().site(system.siteId()))),
                Column.of("owner", system -> CellView.of(terms().department(system.owner()))),
                Column.of("vendor", system -> CellView.of(terms().vendor(system.vendorId()))),
                Column.of("product", system -> CellView.of(system.product()).withNote(system.version())),
                Column.<NetworkSystem>of("endOfSupport", system -> CellView.of(terms().day(system.endOfSupport()))
                        .withPast(terms().isPast(system.endOfSupport()))).orderedBy(system -> system.endOfSupport().orElse(LocalDate.MAX)));
    }

    @Override
    List<FilterView> filters(TableQuery query) {
        return Arrays.asList(
                FilterView.choice(TableQuery.SITE, terms().text("field.site"), terms().sites(terms().text("filter.any"), query.number(TableQuery.SITE))),
                FilterView.choice(TableQuery.KIND, terms().text("field.kind"), terms().kinds(terms().text("filter.any"), query.value(TableQuery.KIND))),
                FilterView.choice(TableQuery.OWNER, terms().text("field.owner"),
                        terms().departments(terms().text("filter.any"), query.number(TableQuery.OWNER))),
                FilterView.choice(TableQuery.VENDOR, terms().text("field.vendor"),
                        terms().vendors(terms().text("filter.any"), query.number(TableQuery.VENDOR))));
    }

    @Override
    boolean isWanted(NetworkSystem system, TableQuery query) {
        return isOrAny(query, TableQuery.SITE, OptionalInt.of(system.siteId()))
                && isOrAny(query, TableQuery.KIND, system.kind())
                && isOrAny(query, TableQuery.OWNER, system.owner())
                && isOrAny(query, TableQuery.VENDOR, system.vendorId())
                && Terms.contains(query.value(TableQuery.TEXT), system.name(), system.product(), system.version(), system.notes());
    }

    @Override
    List<FieldView> fields(Optional<NetworkSystem> system) {
        return Arrays.asList(
                field(FieldView.line("name", system.map(NetworkSystem::name).orElse(""), Limits.NAME)).required(),
                field(FieldView.line("kind", system.map(NetworkSystem::kind).orElse(""), Limits.NAME).proposing(terms().kinds()), "kind").required(),
                field(FieldView.choice("site", Sent.NUMBER, terms().sites(terms().text("choose.site"),
                        system.map(each -> OptionalInt.of(each.siteId())).orElse(OptionalInt.empty())))).required(),
                field(FieldView.choice("owner", Sent.NUMBER, terms().departments(terms().text("choose.none"),
                        system.map(NetworkSystem::owner).orElse(OptionalInt.empty()))), "owner"),
                field(FieldView.choice("vendor", Sent.NUMBER, terms().vendors(terms().text("choose.none"),
                        system.map(NetworkSystem::vendorId).orElse(OptionalInt.empty())))),
                field(FieldView.line("product", system.map(NetworkSystem::product).orElse(""), Limits.PRODUCT)),
                field(FieldView.line("version", system.map(NetworkSystem::version).orElse(""), Limits.VERSION)),
                field(FieldView.day("endOfSupport", Terms.iso(system.flatMap(NetworkSystem::endOfSupport)))),
                field(FieldView.text("notes", system.map(NetworkSystem::notes).orElse(""), Limits.TEXT)));
    }

    @Override
    boolean retires() {
        return true;
    }

    @Override
    boolean isRetired(NetworkSystem system) {
        return system.isRetired();
    }
}
