package org.jointpriority.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

import com.grack.nanojson.JsonStringWriter;

import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.web.json.JsonBody;

/**
 * The rows of one of the registry's tables as JSON objects, which refer to others by id. In a new row what is needed has to
 * be given; in a row that is there, what is left out stays as it is.
 */
final class RegistryJson<V> {
    private static final Map<RegistryTable<?>, RegistryJson<?>> ALL = all();
    private static final int MOST_COVERED = 1000;

    private final BiConsumer<JsonStringWriter, V> write;
    private final Function<Row<V>, V> read;

    private RegistryJson(BiConsumer<JsonStringWriter, V> write, Function<Row<V>, V> read) {
        this.write = write;
        this.read = read;
    }

    @SuppressWarnings("unchecked")
    static <V> RegistryJson<V> of(RegistryTable<V> table) {
        return (RegistryJson<V>) ALL.get(table);
    }

    private static Map<RegistryTable<?>, RegistryJson<?>> all() {
        Map<RegistryTable<?>, RegistryJson<?>> all = new HashMap<>();
        all.put(RegistryTable.SITES, new RegistryJson<Site>(RegistryJson::write, RegistryJson::site));
        all.put(RegistryTable.VENDORS, new RegistryJson<Vendor>(RegistryJson::write, RegistryJson::vendor));
        all.put(RegistryTable.SYSTEMS, new RegistryJson<NetworkSystem>(RegistryJson::write, RegistryJson::system));
        all.put(RegistryTable.DEPENDENCIES, new RegistryJson<Dependency>(RegistryJson::write, RegistryJson::dependency));
        all.put(RegistryTable.AGREEMENTS, new RegistryJson<Agreement>(RegistryJson::write, RegistryJson::agreement));
        all.put(RegistryTable.CAPACITY, new RegistryJson<Capacity>(RegistryJson::write, RegistryJson::capacity));
        return Collections.unmodifiableMap(all);
    }

    /** The fields of the object that the writer is in. */
    void write(JsonStringWriter json, RegistryEntry<V> entry) {
        json.value("id", entry.id()).value("revision", entry.revision());
        write.accept(json, entry.value());
    }

    /** Refuses at the end of the body whatever was wrong in it. */
    V draft(JsonBody body, FiscalYear fiscalYear) {
        return read(new Row<>(body, Optional.empty(), fiscalYear));
    }

    V edited(JsonBody body, V present, FiscalYear fiscalYear) {
        return read(new Row<>(body, Optional.of(present), fiscalYear));
    }

    private V read(Row<V> row) {
        V value = read.apply(row);
        row.body.done();
        return value;
    }

    private static void write(JsonStringWriter json, Site site) {
        json.value("name", site.name())
                .value("position", site.position())
                .value("retired", site.isRetired());
    }

    private static Site site(Row<Site> row) {
        return Site.of(row.id(Site::id), row.needed("name", Site::name, JsonBody::name))
                .withPosition(row.optional("position", Site::position, 0, (body, field) -> body.whole(field, 0, Limits.POSITION)))
                .withRetired(row.optional("retired", Site::isRetired, false, JsonBody::flag));
    }

    private static void write(JsonStringWriter json, Vendor vendor) {
        json.value("name", vendor.name());
        json.value("fiscalYearStart", vendor.fiscalYear().map(year -> year.start().getValue()).orElse(null));
        json.value("retired", vendor.isRetired());
    }

    private static Vendor vendor(Row<Vendor> row) {
        return Vendor.of(row.id(Vendor::id), row.needed("name", Vendor::name, JsonBody::name))
                .withFiscalYear(row.optional("fiscalYearStart", Vendor::fiscalYear, Optional.empty(), RegistryJson::optionalFiscalYear))
                .withRetired(row.optional("retired", Vendor::isRetired, false, JsonBody::flag));
    }

    private static void write(JsonStringWriter json, NetworkSystem system) {
        json.value("name", system.name())
                .value("kind", system.kind())
                .value("site", system.siteId());
        whole(json, "owner", system.owner());
        whole(json, "vendor", system.vendorId());
        json.value("product", system.product())
                .value("version", system.version());
        day(json, "endOfSupport", system.endOfSupport());
        json.value("notes", system.notes())
                .value("retired", system.isRetired());
    }

    private static NetworkSystem system(Row<NetworkSystem> row) {
        return NetworkSystem.of(row.id(NetworkSystem::id), row.needed("name", NetworkSystem::name, JsonBody::name),
                        row.needed("kind", NetworkSystem::kind, JsonBody::name), row.needed("site", NetworkSystem::siteId, RegistryJson::id))
                .withOwner(row.optional("owner", NetworkSystem::owner, OptionalInt.empty(), RegistryJson::optionalId))
                .withVendorId(row.optional("vendor", NetworkSystem::vendorId, OptionalInt.empty(), RegistryJson::optionalId))
                .withProduct(row.optional("product", NetworkSystem::product, "", (body, field) -> body.line(field, Limits.PRODUCT)))
                .withVersion(row.optional("version", NetworkSystem::version, "", (body, field) -> body.line(field, Limits.VERSION)))
                .withEndOfSupport(row.optional("endOfSupport", NetworkSystem::endOfSupport, Optional.empty(), JsonBody::optionalDay))
                .withNotes(row.optional("notes", NetworkSystem::notes, "", (body, field) -> body.text(field, Limits.TEXT)))
                .withRetired(row.optional("retired", NetworkSystem::isRetired, false, JsonBody::flag));
    }

    private static void write(JsonStringWriter json, Dependency dependency) {
        json.value("from", dependency.fromId())
                .value("to", dependency.toId())
                .value("flow", dependency.flow().name())
                .value("transaction", dependency.transaction());
    }

    private static Dependency dependency(Row<Dependency> row) {
        return Dependency.of(row.id(Dependency::id), row.needed("from", Dependency::fromId, RegistryJson::id),
                        row.needed("to", Dependency::toId, RegistryJson::id),
                        row.needed("flow", Dependency::flow, (body, field) -> body.word(field, Flow.class)))
                .withTransaction(row.optional("transaction", Dependency::transaction, "",
                        (body, field) -> body.line(field, Limits.TRANSACTION)));
    }

    private static void write(JsonStringWriter json, Agreement agreement) {
        json.value("vendor", agreement.vendorId())
                .value("title", agreement.title())
                .value("kind", agreement.kind().name())
                .array("sites", agreement.siteIds())
                .array("systems", agreement.systemIds())
                .array("systemKinds", agreement.systemKinds());
        day(json, "start", agreement.start());
        day(json, "end", agreement.end());
        json.value("noticeDays", agreement.noticeDays())
                .value("reference", agreement.reference())
                .value("retired", agreement.isRetired());
    }

    private static Agreement agreement(Row<Agreement> row) {
        return Agreement.of(row.id(Agreement::id), row.needed("vendor", Agreement::vendorId, RegistryJson::id),
                        row.needed("kind", Agreement::kind, (body, field) -> body.word(field, AgreementKind.class)),
                        row.needed("title", Agreement::title, (body, field) -> body.requiredLine(field, Limits.TITLE)))
                .withSiteIds(row.optional("sites", Agreement::siteIds, Collections.emptyList(), RegistryJson::ids))
                .withSystemIds(row.optional("systems", Agreement::systemIds, Collections.emptyList(), RegistryJson::ids))
                .withSystemKinds(row.optional("systemKinds", Agreement::systemKinds, Collections.emptyList(),
                        (body, field) -> body.requiredLines(field, Limits.NAME, MOST_COVERED)))
                .withTerm(row.optional("start", Agreement::start, Optional.empty(), JsonBody::optionalDay),
                        row.optional("end", Agreement::end, Optional.empty(), JsonBody::optionalDay))
                .withNoticeDays(row.optional("noticeDays", Agreement::noticeDays, 0, (body, field) -> body.whole(field, 0, Limits.NOTICE_DAYS)))
                .withReference(row.optional("reference", Agreement::reference, "", (body, field) -> body.line(field, Limits.REFERENCE)))
                .withRetired(row.optional("retired", Agreement::isRetired, false, JsonBody::flag));
    }

    private static void write(JsonStringWriter json, Capacity capacity) {
        json.value("department", capacity.departmentId())
                .value("quarter", capacity.quarter().toString())
                .value("points", capacity.points());
    }

    private static Capacity capacity(Row<Capacity> row) {
        return Capacity.of(row.needed("department", Capacity::departmentId, RegistryJson::id),
                row.needed("quarter", Capacity::quarter, (body, field) -> quarter(body, field, row.fiscalYear)),
                row.needed("points", Capacity::points, (body, field) -> body.whole(field, 0, Limits.CAPACITY)));
    }

    static void write(JsonStringWriter json, OrganisationCalendar calendar) {
        json.value("zone", calendar.zone().map(Object::toString).orElse(null));
        json.value("fiscalYearStart", calendar.fiscalYear().start().getValue());
    }

    /** Whole: there is too little of it for parts. */
    static OrganisationCalendar calendar(JsonBody body) {
        OrganisationCalendar calendar = OrganisationCalendar.of(
                Optional.of(body.line("zone", Limits.NAME)).filter(zone -> !zone.isEmpty()).map(OrganisationCalendar::zone),
                FiscalYear.startingIn(Month.of(body.whole("fiscalYearStart", 1, 12))));
        body.done();
        return calendar;
    }

    private static Quarter quarter(JsonBody body, String field, FiscalYear fiscalYear) {
        return body.read(field, Quarter.parse("2000-Q1", fiscalYear), written -> Quarter.parse(written, fiscalYear));
    }

    private static Optional<FiscalYear> optionalFiscalYear(JsonBody body, String field) {
        OptionalInt month = body.optionalWhole(field, 1, 12);
        return month.isPresent() ? Optional.of(FiscalYear.startingIn(Month.of(month.getAsInt()))) : Optional.empty();
    }

    private static int id(JsonBody body, String field) {
        return body.whole(field, 1, Integer.MAX_VALUE);
    }

    private static OptionalInt optionalId(JsonBody body, String field) {
        return body.optionalWhole(field, 1, Integer.MAX_VALUE);
    }

    private static List<Integer> ids(JsonBody body, String field) {
        return body.wholes(field, 1, Integer.MAX_VALUE, MOST_COVERED);
    }

    private static void whole(JsonStringWriter json, String field, OptionalInt value) {
        json.value(field, value.isPresent() ? (Integer) value.getAsInt() : null);
    }

    private static void day(JsonStringWriter json, String field, Optional<LocalDate> day) {
        json.value(field, day.map(LocalDate::toString).orElse(null));
    }

    /** A body, and the row that it says something of if that is not a new one. */
    private static final class Row<V> {
        private final JsonBody body;
        private final Optional<V> present;
        private final FiscalYear fiscalYear;

        Row(JsonBody body, Optional<V> present, FiscalYear fiscalYear) {
            this.body = body;
            this.present = present;
            this.fiscalYear = fiscalYear;
        }

        int id(Function<V, Integer> of) {
            return present.map(of).orElse(Ids.NONE);
        }

        <T> T needed(String field, Function<V, T> of, BiFunction<JsonBody, String, T> given) {
            return present.isPresent() && !body.has(field) ? of.apply(present.get()) : given.apply(body, field);
        }

        <T> T optional(String field, Function<V, ? extends T> of, T otherwise, BiFunction<JsonBody, String, ? extends T> given) {
            if (body.has(field)) {
                return given.apply(body, field);
            }
            return present.isPresent() ? of.apply(present.get()) : otherwise;
        }
    }
}
