package org.jointpriority.domain.purchasing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.NetworkSystem;

/**
 * A contract or service agreement with a vendor: for some sites or for all, for systems and kinds of systems that it
 * names or, naming none, for all that the vendor has there.
 */
public final class Agreement {
    private final int id;
    private final int vendorId;
    private final AgreementKind kind;
    private final String title;
    private final SortedSet<Integer> siteIds;
    private final SortedSet<Integer> systemIds;
    private final SortedMap<String, String> systemKinds;
    private final Optional<LocalDate> start;
    private final Optional<LocalDate> end;
    private final int noticeDays;
    private final String reference;
    private final boolean retired;

    private Agreement(int id, int vendorId, AgreementKind kind, String title, SortedSet<Integer> siteIds,
            SortedSet<Integer> systemIds, SortedMap<String, String> systemKinds, Optional<LocalDate> start, Optional<LocalDate> end,
            int noticeDays, String reference, boolean retired) {
        this.id = Limits.whole("id", id, 0, Integer.MAX_VALUE);
        this.vendorId = Limits.whole("vendor", vendorId, 0, Integer.MAX_VALUE);
        this.kind = Objects.requireNonNull(kind);
        this.title = Limits.requiredLine("title", title, Limits.TITLE);
        this.siteIds = Collections.unmodifiableSortedSet(siteIds);
        this.systemIds = Collections.unmodifiableSortedSet(systemIds);
        this.systemKinds = systemKinds;
        this.start = start.map(day -> Limits.day("start", day));
        this.end = end.map(day -> Limits.day("end", day));
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw InvalidValue.of("end", Reason.TOO_EARLY, start.get());
        }
        this.noticeDays = Limits.whole("noticeDays", noticeDays, 0, Limits.NOTICE_DAYS);
        this.reference = Limits.line("reference", reference, Limits.REFERENCE);
        this.retired = retired;
    }

    /** One without end or notice, for all that the vendor has at any site; 0 is the id of one that is not stored yet. */
    public static Agreement of(int id, int vendorId, AgreementKind kind, String title) {
        return new Agreement(id, vendorId, kind, title, new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), Optional.empty(),
                Optional.empty(), 0, "", false);
    }

    public int id() {
        return id;
    }

    public int vendorId() {
        return vendorId;
    }

    public AgreementKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** Where it holds; none stands for all. */
    public SortedSet<Integer> siteIds() {
        return siteIds;
    }

    /** The systems that it names. */
    public SortedSet<Integer> systemIds() {
        return systemIds;
    }

    /** The kinds of systems that it names. */
    public Collection<String> systemKinds() {
        return Collections.unmodifiableCollection(systemKinds.values());
    }

    public Optional<LocalDate> start() {
        return start;
    }

    /** The last day on which it holds. */
    public Optional<LocalDate> end() {
        return end;
    }

    /** How long before its end it has to be ended or renewed. */
    public int noticeDays() {
        return noticeDays;
    }

    /** What the contract's own file is found by. */
    public String reference() {
        return reference;
    }

    /** Whether it is kept only because something refers to it. */
    public boolean isRetired() {
        return retired;
    }

    public boolean isInForce(LocalDate day) {
        return !retired && !start.filter(day::isBefore).isPresent() && !end.filter(day::isAfter).isPresent();
    }

    /** The last day on which notice can be given. */
    public Optional<LocalDate> noticeDay() {
        return end.map(day -> day.minusDays(noticeDays));
    }

    /** Whether the system is one that it names, of a kind that it names from its vendor, or of its vendor if it names none. */
    public boolean covers(NetworkSystem system) {
        if (!siteIds.isEmpty() && !siteIds.contains(system.siteId())) {
            return false;
        }
        // A service agreement can be for what somebody else has made; but such systems are named.
        return systemIds.contains(system.id())
                || isOfItsVendor(system) && (namesNothing() || namesKindOf(system));
    }

    /** Whether it names the system's kind, whoever made the system. */
    public boolean namesKindOf(NetworkSystem system) {
        return systemKinds.containsKey(system.kindKey());
    }

    public boolean isOfItsVendor(NetworkSystem system) {
        return system.vendorId().isPresent() && system.vendorId().getAsInt() == vendorId;
    }

    private boolean namesNothing() {
        return systemIds.isEmpty() && systemKinds.isEmpty();
    }

    public Agreement withId(int other) {
        return new Agreement(other, vendorId, kind, title, siteIds, systemIds, systemKinds, start, end, noticeDays, reference, retired);
    }

    public Agreement withVendorId(int other) {
        return new Agreement(id, other, kind, title, siteIds, systemIds, systemKinds, start, end, noticeDays, reference, retired);
    }

    public Agreement withKind(AgreementKind other) {
        return new Agreement(id, vendorId, other, title, siteIds, systemIds, systemKinds, start, end, noticeDays, reference, retired);
    }

    public Agreement withTitle(String other) {
        return new Agreement(id, vendorId, kind, other, siteIds, systemIds, systemKinds, start, end, noticeDays, reference, retired);
    }

    public Agreement withSiteIds(Collection<Integer> others) {
        return new Agreement(id, vendorId, kind, title, new TreeSet<>(others), systemIds, systemKinds, start, end, noticeDays,
                reference, retired);
    }

    public Agreement withSystemIds(Collection<Integer> others) {
        return new Agreement(id, vendorId, kind, title, siteIds, new TreeSet<>(others), systemKinds, start, end, noticeDays,
                reference, retired);
    }

    /** Those that differ in case only are one kind. */
    public Agreement withSystemKinds(Collection<String> others) {
        SortedMap<String, String> kinds = new TreeMap<>();
        for (String other : others) {
            String named = Limits.name("systemKinds", other);
            kinds.putIfAbsent(Limits.nameKey(named), named);
        }
        return new Agreement(id, vendorId, kind, title, siteIds, systemIds, kinds, start, end, noticeDays, reference, retired);
    }

    public Agreement withTerm(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Agreement(id, vendorId, kind, title, siteIds, systemIds, systemKinds, first, last, noticeDays, reference, retired);
    }

    public Agreement withNoticeDays(int other) {
        return new Agreement(id, vendorId, kind, title, siteIds, systemIds, systemKinds, start, end, other, reference, retired);
    }

    public Agreement withReference(String other) {
        return new Agreement(id, vendorId, kind, title, siteIds, systemIds, systemKinds, start, end, noticeDays, other, retired);
    }

    public Agreement withRetired(boolean other) {
        return new Agreement(id, vendorId, kind, title, siteIds, systemIds, systemKinds, start, end, noticeDays, reference, other);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Agreement)) {
            return false;
        }
        Agreement that = (Agreement) other;
        return id == that.id && vendorId == that.vendorId && kind == that.kind && noticeDays == that.noticeDays
                && retired == that.retired && title.equals(that.title) && siteIds.equals(that.siteIds)
                && systemIds.equals(that.systemIds) && systemKinds.equals(that.systemKinds) && start.equals(that.start)
                && end.equals(that.end) && reference.equals(that.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, vendorId, kind, title, siteIds, systemIds, systemKinds, start, end, noticeDays, reference, retired);
    }

    @Override
    public String toString() {
        return title + " (" + id + ", " + kind + " with " + vendorId + (retired ? ", retired" : "") + ')';
    }
}
