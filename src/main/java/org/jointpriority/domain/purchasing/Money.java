package org.jointpriority.domain.purchasing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;

/** An exact amount in one currency, with as many decimals as the currency has. Amounts of two currencies never meet. */
public final class Money {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}(\\.[0-9]{1,20})?");
    private static final BigDecimal MOST = BigDecimal.valueOf(Limits.AMOUNT);

    private final BigDecimal amount;
    private final Currency currency;

    private Money(BigDecimal amount, Currency currency) {
        this.amount = amount;
        this.currency = currency;
    }

    /** Refuses what would have to be rounded. */
    public static Money of(BigDecimal amount, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        if (digits < 0) {
            // Gold, testing, no currency at all.
            throw InvalidValue.of("currency", Reason.UNKNOWN, currency.getCurrencyCode());
        }
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            throw InvalidValue.of("amount", Reason.OUT_OF_RANGE, 0, Limits.AMOUNT);
        }
        BigDecimal shortest = amount.stripTrailingZeros();
        if (shortest.scale() > digits) {
            throw InvalidValue.of("amount", Reason.TOO_PRECISE, digits);
        }
        return new Money(shortest.setScale(digits), currency);
    }

    /** Reads an amount such as {@code 1250.50} and a code such as {@code EUR}. */
    public static Money of(String amount, String currencyCode) {
        if (!NUMBER.matcher(amount).matches()) {
            throw InvalidValue.of("amount", Reason.MALFORMED);
        }
        return of(new BigDecimal(amount), currency(currencyCode));
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw InvalidValue.of("currency", Reason.UNKNOWN, code);
        }
    }

    public BigDecimal amount() {
        return amount;
    }

    public Currency currency() {
        return currency;
    }

    /** What is left of this without the other, which may not be more. */
    public Money minus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(this + " and " + other + " are of two currencies");
        }
        return of(amount.subtract(other.amount), currency);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money && amount.equals(((Money) other).amount) && currency.equals(((Money) other).currency);
    }

    @Override
    public int hashCode() {
        return 31 * amount.hashCode() + currency.hashCode();
    }

    /** Such as {@code 1250.50 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + ' ' + currency.getCurrencyCode();
    }
}
