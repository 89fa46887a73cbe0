package org.jointpriority.jira.purchasing;

import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;

/** A vendor's price, and whether it can still be taken. */
public final class OfferView {
    private final Offer offer;
    private final String vendor;
    private final String price;
    private final When validUntil;
    private final boolean open;
    private final String bySentence;
    private final When at;
    private final String changeLabel;

    OfferView(Offer offer, String vendor, String by, boolean open, Wording wording) {
        this.offer = offer;
        this.vendor = vendor;
        this.price = wording.money(offer.price());
        this.validUntil = wording.day(offer.validUntil());
        this.open = open;
        this.bySentence = wording.text("joint-priority.purchasing.offer.by", by);
        this.at = wording.moment(offer.at());
        this.changeLabel = wording.text("joint-priority.purchasing.offer.change.of", vendor, price);
    }

    public int id() {
        return offer.id();
    }

    public int vendorId() {
        return offer.vendorId();
    }

    public String vendor() {
        return vendor;
    }

    public String price() {
        return price;
    }

    /** As the form takes it. */
    public String amount() {
        return offer.price().amount().toPlainString();
    }

    public String currency() {
        return offer.price().currency().getCurrencyCode();
    }

    public When validUntil() {
        return validUntil;
    }

    public boolean isOpen() {
        return open;
    }

    public String note() {
        return offer.note();
    }

    public String bySentence() {
        return bySentence;
    }

    public When at() {
        return at;
    }

    /** For who does not see in which row the button stands. */
    public String changeLabel() {
        return changeLabel;
    }
}
