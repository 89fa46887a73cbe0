package org.jointpriority.domain.purchasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jointpriority.domain.limits.Limits;

/** A vendor's price for what a joint priority needs, valid until a day, and who recorded it when. */
public final class Offer {
    private final int id;
    private final int vendorId;
    private final Money price;
    private final LocalDate validUntil;
    private final String note;
    private final String by;
    private final Instant at;

    private Offer(int id, int vendorId, Money price, LocalDate validUntil, String note, String by, Instant at) {
        this.id = Limits.whole("id", id, 0, Integer.MAX_VALUE);
        this.vendorId = Limits.whole("vendor", vendorId, 1, Integer.MAX_VALUE);
        this.price = Objects.requireNonNull(price);
        this.validUntil = Limits.day("validUntil", validUntil);
        this.note = Limits.text("note", note, Limits.TEXT);
        this.by = Limits.userKey("by", by);
        this.at = Objects.requireNonNull(at);
    }

    /** 0 is the id of one that is not stored yet. */
    public static Offer of(int id, int vendorId, Money price, LocalDate validUntil, String note, String by, Instant at) {
        return new Offer(id, vendorId, price, validUntil, note, by, at);
    }

    /** Reads what {@link #toRecord()} wrote; the record does not know the rest. */
    public static Offer parse(int id, String record, String by, Instant at) {
        String[] parts = record.split("\\|", 4);
        String[] price = parts[1].split(" ", 2);
        return of(id, Integer.parseInt(parts[0]), Money.of(price[0], price[1]), LocalDate.parse(parts[2]), parts[3], by, at);
    }

    public int id() {
        return id;
    }

    public int vendorId() {
        return vendorId;
    }

    public Money price() {
        return price;
    }

    /** The last day on which it can be taken. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public String note() {
        return note;
    }

    /** The user's key. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public boolean isOpen(LocalDate day) {
        return !validUntil.isBefore(day);
    }

    public Offer withId(int other) {
        return new Offer(other, vendorId, price, validUntil, note, by, at);
    }

    /** Whether the vendor offers the same, whoever recorded it. */
    public boolean saysTheSame(Offer other) {
        return id == other.id && vendorId == other.vendorId && price.equals(other.price) && validUntil.equals(other.validUntil)
                && note.equals(other.note);
    }

    /** The stable form in which the history keeps it: {@code vendor|price|validUntil|note}, the note last because it may hold anything. */
    public String toRecord() {
        return vendorId + "|" + price + '|' + validUntil + '|' + note;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Offer && saysTheSame((Offer) other) && by.equals(((Offer) other).by) && at.equals(((Offer) other).at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, vendorId, price, validUntil, note, by, at);
    }

    @Override
    public String toString() {
        return id + ": " + toRecord();
    }
}
