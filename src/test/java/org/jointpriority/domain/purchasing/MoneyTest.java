package org.jointpriority.domain.purchasing;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class MoneyTest {
    private record Row(String amount, String currency, String written) { }

    @Test
    public void hasAsManyDecimalsAsItsCurrency() {
        for (Row row : List.of(new Row("1250", "EUR", "1250.00 EUR"), new Row("1250.5", "EUR", "1250.50 EUR"),
                new Row("1250.500", "USD", "1250.50 USD"), new Row("0", "EUR", "0.00 EUR"), new Row("00012", "CHF", "12.00 CHF"),
                new Row("125000", "JPY", "125000 JPY"), new Row("125000.0", "JPY", "125000 JPY"),
                new Row("1.234", "KWD", "1.234 KWD"), new Row("1000000000000", "EUR", "1000000000000.00 EUR"))) {
            assertEquals(row.written, Money.of(row.amount, row.currency).toString());
        }
    }

    @Test
    public void neverRounds() {
        assertRefused("amount", Reason.TOO_PRECISE, () -> Money.of("0.001", "EUR"), 2);
        assertRefused("amount", Reason.TOO_PRECISE, () -> Money.of("0.5", "JPY"), 0);
        assertRefused("amount", Reason.TOO_PRECISE, () -> Money.of(new BigDecimal("1E-1000000000"), euro()), 2);
    }

    @Test
    public void staysWithinItsBounds() {
        assertRefused("amount", Reason.OUT_OF_RANGE, () -> Money.of("1000000000000.01", "EUR"), 0, 1_000_000_000_000L);
        assertRefused("amount", Reason.OUT_OF_RANGE, () -> Money.of(new BigDecimal("1E+1000000000"), euro()), 0, 1_000_000_000_000L);
        assertRefused("amount", Reason.OUT_OF_RANGE, () -> Money.of(new BigDecimal("-0.01"), euro()), 0, 1_000_000_000_000L);
        assertEquals("0.00 EUR", Money.of(new BigDecimal("0E+1000000000"), euro()).toString());
    }

    @Test
    public void isReadFromDigitsAndAPointAlone() {
        for (String amount : new String[] {"", " 1", "1,50", "1'000", "1e3", "-1", "+1", ".5", "1.", "0x1", "1 EUR", "NaN",
                "\u0661", "9".repeat(21)}) {
            assertRefused("amount", Reason.MALFORMED, () -> Money.of(amount, "EUR"));
        }
    }

    @Test
    public void isOfACurrencyThatPeoplePayIn() {
        for (String code : new String[] {"", "EURO", "eur", "XAU", "XXX", "XTS"}) {
            assertRefused("currency", Reason.UNKNOWN, () -> Money.of("1", code), code);
        }
    }

    @Test
    public void subtractsExactly() {
        Money less = Money.of("0.10", "EUR");
        Money more = Money.of("0.3", "EUR");
        assertEquals(Money.of("0.2", "EUR"), more.minus(less));
        assertEquals(Money.of("0", "EUR"), more.minus(more));
    }

    @Test
    public void neverMeetsAnotherCurrency() {
        Money euros = Money.of("1", "EUR");
        Money dollars = Money.of("1", "USD");
        assertThrows(IllegalArgumentException.class, () -> euros.minus(dollars));
    }

    private static Currency euro() {
        return Currency.getInstance("EUR");
    }
}
