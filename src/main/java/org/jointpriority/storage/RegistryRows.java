package org.jointpriority.storage;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.java.ao.Entity;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.Flow;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.Capacity;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.AgreementKind;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.storage.rows.AgreementRow;
import org.jointpriority.storage.rows.CapacityRow;
import org.jointpriority.storage.rows.DependencyRow;
import org.jointpriority.storage.rows.SiteRow;
import org.jointpriority.storage.rows.SystemRow;
import org.jointpriority.storage.rows.VendorRow;

/** Where the registry's tables stand in the database. */
final class RegistryRows {
    private static final String LINE = "\n";
    private static final Map<RegistryTable<?>, RowMapping<?, ?>> MAPPINGS = mappings();

    private RegistryRows() { }

    @SuppressWarnings("unchecked")
    static <V> RowMapping<V, ? extends Entity> of(RegistryTable<V> table) {
        return (RowMapping<V, ? extends Entity>) MAPPINGS.get(table);
    }

    private static Map<RegistryTable<?>, RowMapping<?, ?>> mappings() {
        Map<RegistryTable<?>, RowMapping<?, ?>> mappings = new HashMap<>();
        mappings.put(RegistryTable.SITES, sites());
        mappings.put(RegistryTable.VENDORS, vendors());
        mappings.put(RegistryTable.SYSTEMS, systems());
        mappings.put(RegistryTable.DEPENDENCIES, dependencies());
        mappings.put(RegistryTable.AGREEMENTS, agreements());
        mappings.put(RegistryTable.CAPACITY, capacity());
        return Collections.unmodifiableMap(mappings);
    }

    private static RowMapping<Site, SiteRow> sites() {
        return RowMapping.<Site, SiteRow>of("SITE", SiteRow.class, SiteRow::getRevision, SiteRow::setRevision,
                        (row, fiscalYear) -> Site.of(row.getID(), row.getName()).withPosition(row.getPosition()).withRetired(row.isRetired()))
                .with("NAME", Site::name, SiteRow::setName)
                .with("POSITION", Site::position, SiteRow::setPosition)
                .with("RETIRED", Site::isRetired, SiteRow::setRetired);
    }

    private static RowMapping<Vendor, VendorRow> vendors() {
        return RowMapping.<Vendor, VendorRow>of("VENDOR", VendorRow.class, VendorRow::getRevision, VendorRow::setRevision,
                        (row, fiscalYear) -> Vendor.of(row.getID(), row.getName())
                                .withFiscalYear(Optional.ofNullable(row.getFiscalStart()).map(Month::of).map(FiscalYear::startingIn))
                                .withRetired(row.isRetired()))
                .with("NAME", Vendor::name, VendorRow::setName)
                .with("FISCAL_START", vendor -> vendor.fiscalYear().map(year -> year.start().getValue()).orElse(null), VendorRow::setFiscalStart)
                .with("RETIRED", Vendor::isRetired, VendorRow::setRetired);
    }

    private static RowMapping<NetworkSystem, SystemRow> systems() {
        return RowMapping.<NetworkSystem, SystemRow>of("SYSTEM", SystemRow.class, SystemRow::getRevision, SystemRow::setRevision,
                        (row, fiscalYear) -> NetworkSystem.of(row.getID(), row.getName(), row.getKind(), row.getSiteId())
                                .withOwner(optional(row.getOwnerId()))
                                .withVendorId(optional(row.getVendorId()))
                                .withProduct(Rows.orEmpty(row.getProduct()))
                                .withVersion(Rows.orEmpty(row.getVersion()))
                                .withEndOfSupport(day(row.getEndOfSupport()))
                                .withNotes(Rows.orEmpty(row.getNotes()))
                                .withRetired(row.isRetired()))
                .with("SITE_ID", NetworkSystem::siteId, SystemRow::setSiteId)
                .with("OWNER_ID", system -> orNull(system.owner()), SystemRow::setOwnerId)
                .with("VENDOR_ID", system -> orNull(system.vendorId()), SystemRow::setVendorId)
                .with("END_OF_SUPPORT", system -> orNull(system.endOfSupport()), SystemRow::setEndOfSupport)
                .with("RETIRED", NetworkSystem::isRetired, SystemRow::setRetired)
                .with("KIND", NetworkSystem::kind, SystemRow::setKind)
                .with("NAME", NetworkSystem::name, SystemRow::setName)
                .with("PRODUCT", NetworkSystem::product, SystemRow::setProduct)
                .with("VERSION", NetworkSystem::version, SystemRow::setVersion)
                .with("NOTES", NetworkSystem::notes, SystemRow::setNotes);
    }

    private static RowMapping<Dependency, DependencyRow> dependencies() {
        return RowMapping.<Dependency, DependencyRow>of("DEPENDENCY", DependencyRow.class,
                        DependencyRow::getRevision, DependencyRow::setRevision,
                        (row, fiscalYear) -> Dependency.of(row.getID(), row.getFromId(), row.getToId(), Flow.valueOf(row.getFlow()))
                                .withTransaction(Rows.orEmpty(row.getTransactionName())))
                .with("FROM_ID", Dependency::fromId, DependencyRow::setFromId)
                .with("TO_ID", Dependency::toId, DependencyRow::setToId)
                .with("FLOW", dependency -> dependency.flow().name(), DependencyRow::setFlow)
                .with("TRANSACTION_NAME", Dependency::transaction, DependencyRow::setTransactionName);
    }

    private static RowMapping<Agreement, AgreementRow> agreements() {
        return RowMapping.<Agreement, AgreementRow>of("AGREEMENT", AgreementRow.class,
                        AgreementRow::getRevision, AgreementRow::setRevision, (row, fiscalYear) -> agreement(row))
                .with("VENDOR_ID", Agreement::vendorId, AgreementRow::setVendorId)
                .with("KIND", agreement -> agreement.kind().name(), AgreementRow::setKind)
                .with("START_DAY", agreement -> orNull(agreement.start()), AgreementRow::setStartDay)
                .with("END_DAY", agreement -> orNull(agreement.end()), AgreementRow::setEndDay)
                .with("NOTICE_DAYS", Agreement::noticeDays, AgreementRow::setNoticeDays)
                .with("RETIRED", Agreement::isRetired, AgreementRow::setRetired)
                .with("SITES", agreement -> lines(agreement.siteIds()), AgreementRow::setSites)
                .with("SYSTEMS", agreement -> lines(agreement.systemIds()), AgreementRow::setSystems)
                .with("SYSTEM_KINDS", agreement -> lines(agreement.systemKinds()), AgreementRow::setSystemKinds)
                .with("TITLE", Agreement::title, AgreementRow::setTitle)
                .with("REFERENCE", Agreement::reference, AgreementRow::setReference);
    }

    private static Agreement agreement(AgreementRow row) {
        return Agreement.of(row.getID(), row.getVendorId(), AgreementKind.valueOf(row.getKind()), row.getTitle())
                .withSiteIds(fromLines(row.getSites(), Integer::valueOf))
                .withSystemIds(fromLines(row.getSystems(), Integer::valueOf))
                .withSystemKinds(fromLines(row.getSystemKinds(), Function.identity()))
                .withTerm(day(row.getStartDay()), day(row.getEndDay()))
                .withNoticeDays(row.getNoticeDays())
                .withReference(Rows.orEmpty(row.getReference()))
                .withRetired(row.isRetired());
    }

    private static RowMapping<Capacity, CapacityRow> capacity() {
        return RowMapping.<Capacity, CapacityRow>of("CAPACITY", CapacityRow.class, CapacityRow::getRevision, CapacityRow::setRevision,
                        (row, fiscalYear) -> Capacity.of(row.getDepartmentId(), Quarter.parse(row.getQuarter(), fiscalYear), row.getPoints()))
                .with("DEPARTMENT_ID", Capacity::departmentId, CapacityRow::setDepartmentId)
                .with("QUARTER", capacity -> capacity.quarter().toString(), CapacityRow::setQuarter)
                .with("POINTS", Capacity::points, CapacityRow::setPoints);
    }

    private static OptionalInt optional(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static Optional<LocalDate> day(String written) {
        return Optional.ofNullable(written).map(LocalDate::parse);
    }

    private static Integer orNull(OptionalInt value) {
        return value.isPresent() ? (Integer) value.getAsInt() : null;
    }

    private static String orNull(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static String lines(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(LINE));
    }

    private static <T> List<T> fromLines(String written, Function<String, T> value) {
        return Arrays.stream(Rows.orEmpty(written).split(LINE)).filter(line -> !line.isEmpty()).map(value).collect(Collectors.toList());
    }
}
