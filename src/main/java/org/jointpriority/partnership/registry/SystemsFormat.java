package org.jointpriority.partnership.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.NetworkSystem;

final class SystemsFormat extends TableFormat<NetworkSystem> {
    SystemsFormat() {
        super(RegistryTable.SYSTEMS, "name", "kind", "site", "owner", "vendor", "product", "version", "endOfSupport", "notes", "retired");
    }

    @Override
    String key(NetworkSystem system) {
        return system.nameKey();
    }

    @Override
    String keyColumn() {
        return "name";
    }

    @Override
    String label(NetworkSystem system, Names names) {
        return system.name();
    }

    @Override
    List<Reference> references(NetworkSystem system) {
        List<Reference> references = new ArrayList<>();
        references.add(new Reference("site", Target.SITE, system.siteId()));
        system.owner().ifPresent(id -> references.add(new Reference("owner", Target.DEPARTMENT, id)));
        system.vendorId().ifPresent(id -> references.add(new Reference("vendor", Target.VENDOR, id)));
        return references;
    }

    @Override
    List<String> cells(NetworkSystem system, Names names) {
        return Arrays.asList(system.name(), system.kind(), names.of(Target.SITE, system.siteId()),
                names.of(Target.DEPARTMENT, system.owner()), names.of(Target.VENDOR, system.vendorId()), system.product(),
                system.version(), system.endOfSupport().map(LocalDate::toString).orElse(""), system.notes(), flag(system.isRetired()));
    }

    @Override
    NetworkSystem read(Cells cells) {
        return NetworkSystem.of(0, cells.name("name"), cells.name("kind"), cells.reference("site", Target.SITE))
                .withOwner(cells.optionalReference("owner", Target.DEPARTMENT))
                .withVendorId(cells.optionalReference("vendor", Target.VENDOR))
                .withProduct(cells.line("product", Limits.PRODUCT))
                .withVersion(cells.line("version", Limits.VERSION))
                .withNotes(cells.text("notes", Limits.TEXT))
                .withRetired(cells.flag("retired"))
                .withEndOfSupport(cells.day("endOfSupport"));
    }
}
