package org.jointpriority.partnership.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;

/** Several sites, systems or kinds stand one a line in their cell: no name has lines, and any other character can be in one. */
final class AgreementsFormat extends TableFormat<Agreement> {
    private static final String LINE = "\n";

    AgreementsFormat() {
        super(RegistryTable.AGREEMENTS, "vendor", "title", "kind", "sites", "systems", "systemKinds", "start", "end", "noticeDays", "reference", "retired");
    }

    @Override
    String key(Agreement agreement) {
        return agreement.vendorId() + "/" + Limits.nameKey(agreement.title());
    }

    @Override
    String keyColumn() {
        return "title";
    }

    @Override
    String label(Agreement agreement, Names names) {
        return agreement.title();
    }

    @Override
    List<Reference> references(Agreement agreement) {
        List<Reference> references = new ArrayList<>();
        references.add(new Reference("vendor", Target.VENDOR, agreement.vendorId()));
        agreement.siteIds().forEach(id -> references.add(new Reference("sites", Target.SITE, id)));
        agreement.systemIds().forEach(id -> references.add(new Reference("systems", Target.SYSTEM, id)));
        return references;
    }

    @Override
    List<String> cells(Agreement agreement, Names names) {
        return Arrays.asList(names.of(Target.VENDOR, agreement.vendorId()), agreement.title(), agreement.kind().name(),
                lines(Target.SITE, agreement.siteIds(), names), lines(Target.SYSTEM, agreement.systemIds(), names),
                String.join(LINE, agreement.systemKinds()), agreement.start().map(LocalDate::toString).orElse(""),
                agreement.end().map(LocalDate::toString).orElse(""), Integer.toString(agreement.noticeDays()),
                agreement.reference(), flag(agreement.isRetired()));
    }

    private static String lines(Target target, Collection<Integer> ids, Names names) {
        return ids.stream().map(id -> names.of(target, id)).collect(Collectors.joining(LINE));
    }

    @Override
    Agreement read(Cells cells) {
        return Agreement.of(0, cells.reference("vendor", Target.VENDOR), cells.word("kind", AgreementKind.class),
                        cells.requiredLine("title", Limits.TITLE))
                .withSiteIds(cells.references("sites", Target.SITE))
                .withSystemIds(cells.references("systems", Target.SYSTEM))
                .withSystemKinds(cells.names("systemKinds"))
                .withNoticeDays(cells.whole("noticeDays", 0, Limits.NOTICE_DAYS))
                .withReference(cells.line("reference", Limits.REFERENCE))
                .withRetired(cells.flag("retired"))
                .withTerm(cells.day("start"), cells.day("end"));
    }
}
