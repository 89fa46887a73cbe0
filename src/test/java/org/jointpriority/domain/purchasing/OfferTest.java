package org.jointpriority.domain.purchasing;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class OfferTest {
    private static final LocalDate QUARTER_END = LocalDate.of(2026, 12, 31);
    private static final Money PRICE = Money.of("1250000", "EUR");
    private static final Offer OFFER = offer(1, 2, PRICE, QUARTER_END, "With five years of service", "anna");

    @Test
    public void isOpenUntilItsLastDayIsOver() {
        assertTrue(OFFER.isOpen(QUARTER_END.minusDays(1)));
        assertTrue(OFFER.isOpen(QUARTER_END));
        assertFalse(OFFER.isOpen(QUARTER_END.plusDays(1)));
    }

    @Test
    public void saysTheSameWhoeverRecordedIt() {
        assertTrue(OFFER.saysTheSame(offer(1, 2, PRICE, QUARTER_END, " With five years of service ", "ben")));
        assertFalse(OFFER.saysTheSame(OFFER.withId(2)));
        assertFalse(OFFER.saysTheSame(offer(1, 3, PRICE, QUARTER_END, OFFER.note(), "anna")));
        assertFalse(OFFER.saysTheSame(offer(1, 2, Money.of("1250000", "USD"), QUARTER_END, OFFER.note(), "anna")));
        assertFalse(OFFER.saysTheSame(offer(1, 2, PRICE, QUARTER_END.plusDays(1), OFFER.note(), "anna")));
        assertFalse(OFFER.saysTheSame(offer(1, 2, PRICE, QUARTER_END, "", "anna")));
    }

    @Test
    public void isRecordedInOneForm() {
        assertEquals("2|1250000.00 EUR|2026-12-31|a|b", offer(1, 2, PRICE, QUARTER_END, "a|b", "anna").toRecord());
    }

    @Test
    public void isReadFromItsRecord() {
        for (Offer offer : List.of(OFFER, offer(1, 2, Money.of("0", "JPY"), QUARTER_END, "a|b", "anna"), offer(1, 2, PRICE, QUARTER_END, "", "anna"))) {
            assertEquals(offer, Offer.parse(offer.id(), offer.toRecord(), offer.by(), offer.at()));
        }
    }

    @Test
    public void refusesWhatIsNoOffer() {
        assertRefused("vendor", Reason.OUT_OF_RANGE, () -> offer(1, 0, PRICE, QUARTER_END, "", "anna"), 1, Integer.MAX_VALUE);
        assertRefused("validUntil", Reason.OUT_OF_RANGE, () -> offer(1, 2, PRICE, LocalDate.of(26, 12, 31), "", "anna"),
                LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));
        assertRefused("note", Reason.TOO_LONG, () -> offer(1, 2, PRICE, QUARTER_END, "x".repeat(4001), "anna"), 4000);
        assertRefused("by", Reason.MISSING, () -> offer(1, 2, PRICE, QUARTER_END, "", ""));
    }

    private static Offer offer(int id, int vendorId, Money price, LocalDate validUntil, String note, String by) {
        return Offer.of(id, vendorId, price, validUntil, note, by, Instant.EPOCH);
    }
}
