package org.jointpriority.jira.purchasing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.purchasing.CostOfWaiting;
import org.jointpriority.domain.purchasing.Leverage;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.PartnershipView;

/** The Purchasing panel of one joint priority, ready to be written. */
public final class PurchasingView {
    private final PartnershipView view;
    private final Wording wording;
    private final String address;
    private final String offersAddress;
    private final String notice;
    private final List<OfferView> offers;
    private final OfferForm form;
    private final List<String> waiting;
    private final List<AgreementView> agreements;
    private final List<DeadlineLine> deadlines;
    private final List<LeverageView> leverage;
    private final List<String> changes;
    private final String conflictSentence;

    /**
     * @param contextPath Jira's own path on its server
     * @param nameOf the name of who has a user key
     * @param changes what others did since the revision that the person had seen, if they were too late with theirs
     */
    PurchasingView(PartnershipView view, String contextPath, Function<String, String> nameOf, Optional<List<String>> changes,
            Wording wording) {
        this.view = view;
        this.wording = wording;
        this.address = contextPath + "/plugins/servlet/joint-priority/purchasing?issue=" + issueKey();
        this.offersAddress = contextPath + "/rest/joint-priority/1.0/priorities/" + issueKey() + "/offers";
        this.notice = whyReadOnly();
        this.offers = Collections.unmodifiableList(offers(nameOf));
        this.form = new OfferForm(view, wording);
        this.agreements = Collections.unmodifiableList(covering());
        // Nothing is decided any more about what is resolved.
        boolean open = view.issue().isOpen();
        this.waiting = open ? Collections.unmodifiableList(costs()) : Collections.emptyList();
        this.deadlines = open ? Collections.unmodifiableList(ahead()) : Collections.emptyList();
        this.leverage = open ? Collections.unmodifiableList(hints()) : Collections.emptyList();
        this.changes = changes.map(Collections::unmodifiableList).orElse(null);
        this.conflictSentence = wording.text("joint-priority.partnership.conflict.again", Integer.toString(view.revision()));
    }

    /** Why somebody can only read. */
    private String whyReadOnly() {
        if (!view.issue().isOpen()) {
            return wording.text("joint-priority.purchasing.notice.resolved");
        }
        return view.canAct() ? null : wording.text("joint-priority.purchasing.notice.stranger");
    }

    /** Those that can be taken first, and of these what ends first. */
    private List<OfferView> offers(Function<String, String> nameOf) {
        List<Offer> sorted = new ArrayList<>(view.surroundings().offers().values());
        sorted.sort(Comparator.comparing((Offer offer) -> !offer.isOpen(view.today())).thenComparing(Offer::validUntil)
                .thenComparing(Offer::id));
        return sorted.stream().map(offer -> new OfferView(offer, vendorName(offer.vendorId()), nameOf.apply(offer.by()),
                offer.isOpen(view.today()), wording)).collect(Collectors.toList());
    }

    private List<String> costs() {
        List<String> sentences = new ArrayList<>();
        for (CostOfWaiting.Step step : CostOfWaiting.of(view.surroundings().offers().values(), view.today()).steps()) {
            String day = wording.day(step.decideBy()).text();
            String vendor = vendorName(step.offer().vendorId());
            String price = wording.money(step.offer().price());
            sentences.add(step.next().map(next -> wording.text("joint-priority.purchasing.waiting.saves", day,
                    wording.money(step.saving().get()), vendor, price, vendorName(next.vendorId()), wording.money(next.price())))
                    .orElseGet(() -> wording.text("joint-priority.purchasing.waiting.last", day, vendor, price,
                            step.offer().price().currency().getCurrencyCode())));
        }
        return sentences;
    }

    private List<AgreementView> covering() {
        List<AgreementView> covering = new ArrayList<>();
        view.surroundings().agreements(view.registry()).forEach((agreement, systems) -> covering.add(new AgreementView(agreement,
                vendorName(agreement.vendorId()), wording.list(systems.stream().map(NetworkSystem::name).collect(Collectors.toList())),
                view.today(), wording)));
        return covering;
    }

    private List<DeadlineLine> ahead() {
        List<DeadlineLine> lines = new ArrayList<>();
        for (Deadline deadline : view.deadlines()) {
            if (!deadline.isGone(view.today())) {
                lines.add(new DeadlineLine(deadline, view, wording));
            }
        }
        return lines;
    }

    private List<LeverageView> hints() {
        Registry registry = view.registry();
        List<LeverageView> hints = new ArrayList<>();
        for (Leverage hint : Leverage.of(view.surroundings().affected(), registry.agreements(), registry.network(), view.today())) {
            hints.add(new LeverageView(hint, vendorName(hint.agreement().vendorId()), view.today(), wording));
        }
        return hints;
    }

    private String vendorName(int id) {
        return DeadlineLine.vendorName(view.registry(), id, wording);
    }

    /** Where this fragment can be had again. */
    public String address() {
        return address;
    }

    public String offersAddress() {
        return offersAddress;
    }

    public String issueKey() {
        return view.issue().key().toString();
    }

    public int revision() {
        return view.revision();
    }

    public String notice() {
        return notice;
    }

    public boolean canAct() {
        return view.canAct();
    }

    public boolean isOpen() {
        return view.issue().isOpen();
    }

    public boolean affectsSystems() {
        return !view.surroundings().affectedSystems(view.registry()).isEmpty();
    }

    public List<OfferView> offers() {
        return offers;
    }

    public boolean hasOffers() {
        return !offers.isEmpty();
    }

    public OfferForm form() {
        return form;
    }

    public boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    /** What deciding by a day saves, a sentence each. */
    public List<String> waiting() {
        return waiting;
    }

    public boolean hasAgreements() {
        return !agreements.isEmpty();
    }

    public List<AgreementView> agreements() {
        return agreements;
    }

    public boolean hasDeadlines() {
        return !deadlines.isEmpty();
    }

    public List<DeadlineLine> deadlines() {
        return deadlines;
    }

    public boolean hasLeverage() {
        return !leverage.isEmpty();
    }

    /** Agreements at other sites that could be joined. */
    public List<LeverageView> leverage() {
        return leverage;
    }

    public boolean hasConflict() {
        return changes != null;
    }

    public List<String> changes() {
        return changes;
    }

    public String conflictSentence() {
        return conflictSentence;
    }
}
