package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A vendor's price for what a joint priority needs. */
@Preload
@Table("OFFER")
public interface OfferRow extends Entity {
    /** Issue and offer: {@code 10001/2}. */
    @NotNull
    @Unique
    @StringLength(100)
    String getNaturalKey();

    void setNaturalKey(String naturalKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    /** Unique for the issue. */
    int getOfferId();

    void setOfferId(int offerId);

    int getVendorId();

    void setVendorId(int vendorId);

    /** Such as {@code 1250.50}: no number type of a database is sure to keep it to the digit. */
    String getAmount();

    void setAmount(String amount);

    /** Such as {@code EUR}. */
    String getCurrency();

    void setCurrency(String currency);

    String getValidUntil();

    void setValidUntil(String validUntil);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    String getUserKey();

    void setUserKey(String userKey);

    long getMoment();

    void setMoment(long moment);
}
