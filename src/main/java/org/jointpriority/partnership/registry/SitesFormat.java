package org.jointpriority.partnership.registry;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.Site;

final class SitesFormat extends TableFormat<Site> {
    SitesFormat() {
        super(RegistryTable.SITES, "name", "position", "retired");
    }

    @Override
    String key(Site site) {
        return site.nameKey();
    }

    @Override
    String keyColumn() {
        return "name";
    }

    @Override
    String label(Site site, Names names) {
        return site.name();
    }

    @Override
    List<Reference> references(Site site) {
        return Collections.emptyList();
    }

    @Override
    List<String> cells(Site site, Names names) {
        return Arrays.asList(site.name(), Integer.toString(site.position()), flag(site.isRetired()));
    }

    @Override
    Site read(Cells cells) {
        return Site.of(0, cells.name("name"))
                .withPosition(cells.whole("position", 0, Limits.POSITION))
                .withRetired(cells.flag("retired"));
    }
}
