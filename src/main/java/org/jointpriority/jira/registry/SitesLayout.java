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
import org.jointpriority.domain.network.Site;

final class SitesLayout extends TableLayout<Site> {
    SitesLayout(Terms terms) {
        super(RegistryTable.SITES, terms);
    }

    @Override
    String label(Site site) {
        return site.name();
    }

    @Override
    List<Column<Site>> columns() {
        Map<Integer, Long> systems = terms().registry().network().systems().stream().filter(system -> !system.isRetired())
                .collect(Collectors.groupingBy(NetworkSystem::siteId, Collectors.counting()));
        return Arrays.asList(
                Column.of("name", site -> CellView.of(site.name())),
                Column.ofNumbers("systems", site -> systems.getOrDefault(site.id(), 0L).intValue(),
                        site -> counted(systems.getOrDefault(site.id(), 0L), TableQuery.SITE, site.id())),
                Column.ofNumbers("position", Site::position, site -> CellView.number(Integer.toString(site.position()))));
    }

    @Override
    List<FilterView> filters(TableQuery query) {
        return Collections.emptyList();
    }

    @Override
    boolean isWanted(Site site, TableQuery query) {
        return Terms.contains(query.value(TableQuery.TEXT), site.name());
    }

    @Override
    List<FieldView> fields(Optional<Site> site) {
        return Arrays.asList(
                field(FieldView.line("name", site.map(Site::name).orElse(""), Limits.NAME)).required(),
                field(FieldView.number("position", Integer.toString(site.map(Site::position)
                        .orElse(Math.min(Limits.POSITION, terms().registry().network().sites().size())))), "position").required());
    }

    @Override
    boolean retires() {
        return true;
    }

    @Override
    boolean isRetired(Site site) {
        return site.isRetired();
    }
}
