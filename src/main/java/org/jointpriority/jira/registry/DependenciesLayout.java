package org.jointpriority.jira.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.jira.registry.FieldView.Sent;

final class DependenciesLayout extends TableLayout<Dependency> {
    DependenciesLayout(Terms terms) {
        super(RegistryTable.DEPENDENCIES, terms);
    }

    @Override
    String label(Dependency dependency) {
        return terms().text("dependency", terms().system(dependency.fromId()), terms().system(dependency.toId()));
    }

    @Override
    List<Column<Dependency>> columns() {
        return Arrays.asList(
                Column.<Dependency>of("from", dependency -> end(dependency.fromId())).orderedBy(dependency -> key(dependency.fromId())),
                Column.<Dependency>of("to", dependency -> end(dependency.toId())).orderedBy(dependency -> key(dependency.toId())),
                Column.of("flow", dependency -> CellView.of(terms().word(dependency.flow()))),
                Column.of("transaction", dependency -> CellView.of(dependency.transaction())));
    }

    private CellView end(int id) {
        return CellView.of(terms().system(id)).withNote(terms().registry().network().system(id).map(terms()::kindAndSite).orElse(""));
    }

    private String key(int id) {
        return Limits.nameKey(terms().system(id));
    }

    @Override
    List<FilterView> filters(TableQuery query) {
        return Arrays.asList(
                FilterView.choice(TableQuery.SITE, terms().text("field.site"), terms().sites(terms().text("filter.any"), query.number(TableQuery.SITE))),
                FilterView.choice(TableQuery.KIND, terms().text("field.flow"),
                        terms().words(terms().text("filter.any"), Flow.values(), query.value(TableQuery.KIND))));
    }

    /** By a site if it is that of one of the two. */
    @Override
    boolean isWanted(Dependency dependency, TableQuery query) {
        boolean isAtSite = IntStream.of(dependency.fromId(), dependency.toId()).mapToObj(terms().registry().network()::system)
                .anyMatch(system -> isOrAny(query, TableQuery.SITE, system.map(each -> OptionalInt.of(each.siteId())).orElse(OptionalInt.empty())));
        return isAtSite && isOrAny(query, TableQuery.KIND, dependency.flow().name()) && Terms.contains(query.value(TableQuery.TEXT),
                terms().system(dependency.fromId()), terms().system(dependency.toId()), dependency.transaction());
    }

    @Override
    List<FieldView> fields(Optional<Dependency> dependency) {
        return Arrays.asList(
                field(end("from", dependency.map(Dependency::fromId)), "from").required(),
                field(end("to", dependency.map(Dependency::toId)), "to").required(),
                field(FieldView.choice("flow", Sent.TEXT, terms().words(terms().text("choose.flow"), Flow.values(),
                        dependency.map(each -> each.flow().name()).orElse("")))).required(),
                field(FieldView.line("transaction", dependency.map(Dependency::transaction).orElse(""), Limits.TRANSACTION), "transaction"));
    }

    private FieldView end(String name, Optional<Integer> id) {
        return FieldView.pick(name, Sent.NUMBER, terms().picked(id.map(Collections::singletonList).orElse(Collections.emptyList()), terms()::system))
                .proposedBy(systemsAddress());
    }
}
