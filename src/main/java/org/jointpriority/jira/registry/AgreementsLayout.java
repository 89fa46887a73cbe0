package org.jointpriority.jira.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.registry.FieldView.Sent;

final class AgreementsLayout extends TableLayout<Agreement> {
    private static final int MOST_TOLD = 5;

    AgreementsLayout(Terms terms) {
        super(RegistryTable.AGREEMENTS, terms);
    }

    @Override
    String label(Agreement agreement) {
        return agreement.title();
    }

    @Override
    List<Column<Agreement>> columns() {
        return Arrays.asList(
                Column.of("title", agreement -> CellView.of(agreement.title()).withNote(agreement.reference())),
                Column.of("vendor", agreement -> CellView.of(vendor(agreement))),
                Column.of("kind", agreement -> CellView.of(terms().word(agreement.kind()))),
                Column.of("covers", agreement -> CellView.of(covered(agreement)).withNote(sites(agreement))),
                Column.<Agreement>of("start", agreement -> CellView.of(terms().day(agreement.start())))
                        .orderedBy(agreement -> agreement.start().orElse(LocalDate.MIN)),
                Column.<Agreement>of("end", agreement -> CellView.of(terms().day(agreement.end())).withPast(terms().isPast(agreement.end())))
                        .orderedBy(agreement -> agreement.end().orElse(LocalDate.MAX)),
                Column.<Agreement>of("noticeDay", agreement -> CellView.of(terms().day(agreement.noticeDay())))
                        .orderedBy(agreement -> agreement.noticeDay().orElse(LocalDate.MAX)));
    }

    private String vendor(Agreement agreement) {
        return terms().vendor(OptionalInt.of(agreement.vendorId()));
    }

    private String covered(Agreement agreement) {
        List<String> covered = Stream.concat(agreement.systemIds().stream().map(terms()::system), agreement.systemKinds().stream())
                .collect(Collectors.toList());
        return covered.isEmpty() ? terms().text("covers.vendor") : told(covered);
    }

    private String sites(Agreement agreement) {
        return agreement.siteIds().isEmpty() ? terms().text("covers.sites")
                : told(agreement.siteIds().stream().map(terms()::site).collect(Collectors.toList()));
    }

    private String told(List<String> names) {
        return names.size() <= MOST_TOLD ? String.join(", ", names)
                : terms().text("covers.more", String.join(", ", names.subList(0, MOST_TOLD)), names.size() - MOST_TOLD);
    }

    @Override
    List<FilterView> filters(TableQuery query) {
        return Arrays.asList(
                FilterView.choice(TableQuery.VENDOR, terms().text("field.vendor"),
                        terms().vendors(terms().text("filter.any"), query.number(TableQuery.VENDOR))),
                FilterView.choice(TableQuery.SITE, terms().text("field.site"), terms().sites(terms().text("filter.any"), query.number(TableQuery.SITE))),
                FilterView.choice(TableQuery.KIND, terms().text("field.kind"),
                        terms().words(terms().text("filter.any"), AgreementKind.values(), query.value(TableQuery.KIND))));
    }

    @Override
    boolean isWanted(Agreement agreement, TableQuery query) {
        OptionalInt site = query.number(TableQuery.SITE);
        boolean isAtSite = !site.isPresent() || agreement.siteIds().isEmpty() || agreement.siteIds().contains(site.getAsInt());
        return isAtSite && isOrAny(query, TableQuery.VENDOR, OptionalInt.of(agreement.vendorId()))
                && isOrAny(query, TableQuery.KIND, agreement.kind().name())
                && Terms.contains(query.value(TableQuery.TEXT), agreement.title(), agreement.reference(), vendor(agreement));
    }

    @Override
    List<FieldView> fields(Optional<Agreement> agreement) {
        return Arrays.asList(
                field(FieldView.line("title", agreement.map(Agreement::title).orElse(""), Limits.TITLE)).required(),
                field(FieldView.choice("vendor", Sent.NUMBER, terms().vendors(terms().text("choose.vendor"),
                        agreement.map(each -> OptionalInt.of(each.vendorId())).orElse(OptionalInt.empty())))).required(),
                field(FieldView.choice("kind", Sent.TEXT, terms().words(terms().text("choose.kind"), AgreementKind.values(),
                        agreement.map(each -> each.kind().name()).orElse("")))).required(),
                field(FieldView.line("reference", agreement.map(Agreement::reference).orElse(""), Limits.REFERENCE), "reference"),
                field(FieldView.day("start", Terms.iso(agreement.flatMap(Agreement::start)))),
                field(FieldView.day("end", Terms.iso(agreement.flatMap(Agreement::end)))),
                field(FieldView.number("noticeDays", Integer.toString(agreement.map(Agreement::noticeDays).orElse(0))), "notice-days").required(),
                field(FieldView.pick("sites", Sent.NUMBERS, agreement.map(each -> terms().picked(each.siteIds(), terms()::site))
                        .orElse(Collections.emptyList())).proposing(sites()), "sites"),
                field(FieldView.pick("systems", Sent.NUMBERS, agreement.map(each -> terms().picked(each.systemIds(), terms()::system))
                        .orElse(Collections.emptyList())).proposedBy(systemsAddress()), "systems"),
                field(FieldView.pick("systemKinds", Sent.TEXTS, agreement.map(AgreementsLayout::kinds).orElse(Collections.emptyList()))
                        .proposing(terms().kinds()), "system-kinds"));
    }

    private List<Choice> sites() {
        return terms().registry().network().sites().stream().filter(site -> !site.isRetired())
                .map((Site site) -> Choice.of(Integer.toString(site.id()), site.name(), false)).collect(Collectors.toList());
    }

    private static List<Choice> kinds(Agreement agreement) {
        return agreement.systemKinds().stream().map(kind -> Choice.of(kind, kind, true)).collect(Collectors.toList());
    }

    @Override
    boolean retires() {
        return true;
    }

    @Override
    boolean isRetired(Agreement agreement) {
        return agreement.isRetired();
    }
}
