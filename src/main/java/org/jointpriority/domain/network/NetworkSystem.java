package org.jointpriority.domain.network;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.jointpriority.domain.limits.Limits;

/** A piece of the environment, such as a PACS or an interface engine, at the site that runs it. */
public final class NetworkSystem {
    private final int id;
    private final String name;
    private final String kind;
    private final int siteId;
    private final OptionalInt owner;
    private final OptionalInt vendorId;
    private final String product;
    private final String version;
    private final Optional<LocalDate> endOfSupport;
    private final String notes;
    private final boolean retired;

    private NetworkSystem(int id, String name, String kind, int siteId, OptionalInt owner, OptionalInt vendorId, String product,
            String version, Optional<LocalDate> endOfSupport, String notes, boolean retired) {
        this.id = Limits.whole("id", id, 0, Integer.MAX_VALUE);
        this.name = Limits.name("name", name);
        this.kind = Limits.name("kind", kind);
        this.siteId = Limits.whole("site", siteId, 0, Integer.MAX_VALUE);
        this.owner = Objects.requireNonNull(owner);
        this.vendorId = Objects.requireNonNull(vendorId);
        this.product = Limits.line("product", product, Limits.PRODUCT);
        this.version = Limits.line("version", version, Limits.VERSION);
        this.endOfSupport = endOfSupport.map(day -> Limits.day("endOfSupport", day));
        this.notes = Limits.text("notes", notes, Limits.TEXT);
        this.retired = retired;
    }

    /** One in use of which no more is known; 0 is the id of one that is not stored yet. */
    public static NetworkSystem of(int id, String name, String kind, int siteId) {
        return new NetworkSystem(id, name, kind, siteId, OptionalInt.empty(), OptionalInt.empty(), "", "", Optional.empty(), "", false);
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The same for names that differ in case only. */
    public String nameKey() {
        return Limits.nameKey(name);
    }

    /** What it is, such as PACS, in the words of whoever keeps the registry. */
    public String kind() {
        return kind;
    }

    /** The same for systems of one kind. */
    public String kindKey() {
        return Limits.nameKey(kind);
    }

    public int siteId() {
        return siteId;
    }

    /** The id of the department that answers for it. */
    public OptionalInt owner() {
        return owner;
    }

    public OptionalInt vendorId() {
        return vendorId;
    }

    public String product() {
        return product;
    }

    public String version() {
        return version;
    }

    /** The last day on which its vendor supports this version. */
    public Optional<LocalDate> endOfSupport() {
        return endOfSupport;
    }

    public String notes() {
        return notes;
    }

    /** Whether it is out of use and kept only because something refers to it. */
    public boolean isRetired() {
        return retired;
    }

    public NetworkSystem withId(int other) {
        return new NetworkSystem(other, name, kind, siteId, owner, vendorId, product, version, endOfSupport, notes, retired);
    }

    public NetworkSystem withName(String other) {
        return new NetworkSystem(id, other, kind, siteId, owner, vendorId, product, version, endOfSupport, notes, retired);
    }

    public NetworkSystem withKind(String other) {
        return new NetworkSystem(id, name, other, siteId, owner, vendorId, product, version, endOfSupport, notes, retired);
    }

    public NetworkSystem withSiteId(int other) {
        return new NetworkSystem(id, name, kind, other, owner, vendorId, product, version, endOfSupport, notes, retired);
    }

    public NetworkSystem withOwner(OptionalInt other) {
        return new NetworkSystem(id, name, kind, siteId, other, vendorId, product, version, endOfSupport, notes, retired);
    }

    public NetworkSystem withVendorId(OptionalInt other) {
        return new NetworkSystem(id, name, kind, siteId, owner, other, product, version, endOfSupport, notes, retired);
    }

    public NetworkSystem withProduct(String other) {
        return new NetworkSystem(id, name, kind, siteId, owner, vendorId, other, version, endOfSupport, notes, retired);
    }

    public NetworkSystem withVersion(String other) {
        return new NetworkSystem(id, name, kind, siteId, owner, vendorId, product, other, endOfSupport, notes, retired);
    }

    public NetworkSystem withEndOfSupport(Optional<LocalDate> other) {
        return new NetworkSystem(id, name, kind, siteId, owner, vendorId, product, version, other, notes, retired);
    }

    public NetworkSystem withNotes(String other) {
        return new NetworkSystem(id, name, kind, siteId, owner, vendorId, product, version, endOfSupport, other, retired);
    }

    public NetworkSystem withRetired(boolean other) {
        return new NetworkSystem(id, name, kind, siteId, owner, vendorId, product, version, endOfSupport, notes, other);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof NetworkSystem)) {
            return false;
        }
        NetworkSystem that = (NetworkSystem) other;
        return id == that.id && siteId == that.siteId && retired == that.retired && name.equals(that.name)
                && kind.equals(that.kind) && owner.equals(that.owner) && vendorId.equals(that.vendorId)
                && product.equals(that.product) && version.equals(that.version) && endOfSupport.equals(that.endOfSupport)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, kind, siteId, owner, vendorId, product, version, endOfSupport, notes, retired);
    }

    @Override
    public String toString() {
        return name + " (" + id + ", " + kind + " at " + siteId + (retired ? ", retired" : "") + ')';
    }
}
