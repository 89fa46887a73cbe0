package org.jointpriority.jira.purchasing;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.PartnershipView;

/** A day by which something is due, what it is, and how far away it is. */
public final class DeadlineLine {
    private final When day;
    private final boolean overdue;
    private final String distance;
    private final String what;

    DeadlineLine(Deadline deadline, PartnershipView view, Wording wording) {
        this.day = wording.day(deadline.day());
        this.overdue = deadline.isOverdue(view.today());
        long days = ChronoUnit.DAYS.between(view.today(), deadline.day());
        this.distance = wording.text("joint-priority.purchasing.deadline." + (overdue ? "overdue" : "ahead"), Math.abs(days));
        this.what = what(deadline, view, wording);
    }

    private static String what(Deadline deadline, PartnershipView view, Wording wording) {
        String key = "joint-priority.purchasing.deadline." + deadline.source().name().toLowerCase(Locale.ROOT).replace('_', '-');
        int subject = deadline.subjectId().orElse(0);
        Registry registry = view.registry();
        switch (deadline.source()) {
            case COMMITMENT:
            case ALLOWANCE_REVIEW:
            case FLEX:
                return wording.text(key, view.knownDepartments().byId(subject).map(Department::name).orElse(""));
            case OFFER:
                Offer offer = view.surroundings().offers().get(subject);
                return wording.text(key, vendorName(registry, offer.vendorId(), wording), wording.money(offer.price()));
            case NOTICE:
                Optional<Agreement> agreement = registry.agreement(subject);
                return wording.text(key, agreement.map(Agreement::title).orElse(""),
                        agreement.map(given -> vendorName(registry, given.vendorId(), wording)).orElse(""));
            case END_OF_SUPPORT:
                return wording.text(key, registry.network().system(subject).map(NetworkSystem::name).orElse(""));
            case VENDOR_QUARTER_END:
                return wording.text(key, vendorName(registry, subject, wording));
            default:
                return wording.text(key);
        }
    }

    static String vendorName(Registry registry, int id, Wording wording) {
        return registry.vendor(id).map(Vendor::name).orElseGet(() -> wording.text("joint-priority.purchasing.vendor.former"));
    }

    public When day() {
        return day;
    }

    public boolean isOverdue() {
        return overdue;
    }

    /** Such as: in 3 days. */
    public String distance() {
        return distance;
    }

    /** Where the day comes from. */
    public String what() {
        return what;
    }
}
