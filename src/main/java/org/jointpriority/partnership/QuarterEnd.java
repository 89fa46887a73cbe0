package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.domain.purchasing.Vendor;

/** The last day of a quarter of the organisation or of a vendor, and for which joint priorities an offer can still be taken then. */
public final class QuarterEnd {
    /** By day; of one day, the organisation's first, then by vendor. */
    static final Comparator<QuarterEnd> ORDER = Comparator.comparing(QuarterEnd::day)
            .thenComparing(end -> end.vendor.map(Vendor::nameKey).orElse(""));

    private final Quarter quarter;
    private final Optional<Vendor> vendor;
    private final List<JointIssue> onOffer;

    QuarterEnd(Quarter quarter, Optional<Vendor> vendor, List<JointIssue> onOffer) {
        this.quarter = quarter;
        this.vendor = vendor;
        this.onOffer = Collections.unmodifiableList(onOffer);
    }

    public LocalDate day() {
        return quarter.lastDay();
    }

    /** Of the vendor's fiscal year if it is a vendor's. */
    public Quarter quarter() {
        return quarter;
    }

    /** Empty if it is the organisation's. */
    public Optional<Vendor> vendor() {
        return vendor;
    }

    /** In the joint order: those with an offer, of this vendor if it is a vendor's, that is still open on that day. */
    public List<JointIssue> onOffer() {
        return onOffer;
    }
}
