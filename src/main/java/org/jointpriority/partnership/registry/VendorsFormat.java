package org.jointpriority.partnership.registry;

import java.time.Month;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.purchasing.Vendor;

final class VendorsFormat extends TableFormat<Vendor> {
    VendorsFormat() {
        super(RegistryTable.VENDORS, "name", "fiscalYearStart", "retired");
    }

    @Override
    String key(Vendor vendor) {
        return vendor.nameKey();
    }

    @Override
    String keyColumn() {
        return "name";
    }

    @Override
    String label(Vendor vendor, Names names) {
        return vendor.name();
    }

    @Override
    List<Reference> references(Vendor vendor) {
        return Collections.emptyList();
    }

    @Override
    List<String> cells(Vendor vendor, Names names) {
        return Arrays.asList(vendor.name(), vendor.fiscalYear().map(year -> Integer.toString(year.start().getValue())).orElse(""),
                flag(vendor.isRetired()));
    }

    @Override
    Vendor read(Cells cells) {
        Optional<FiscalYear> fiscalYear = cells.raw("fiscalYearStart").trim().isEmpty() ? Optional.empty()
                : Optional.of(FiscalYear.startingIn(Month.of(cells.requiredWhole("fiscalYearStart", 1, 12))));
        return Vendor.of(0, cells.name("name")).withFiscalYear(fiscalYear).withRetired(cells.flag("retired"));
    }
}
