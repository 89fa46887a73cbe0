package org.jointpriority.domain.purchasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What deciding by a day saves: the cheapest offer that is open until then against the cheapest that remains after it. One
 * step for each day on which the best price of a currency gets worse; currencies are looked at side by side and never added.
 */
public final class CostOfWaiting {
    private static final Comparator<Offer> CHEAPEST_THEN_LONGEST = Comparator.comparing((Offer offer) -> offer.price().amount())
            .thenComparing(Offer::validUntil, Comparator.reverseOrder()).thenComparingInt(Offer::id);
    private static final Comparator<Step> ORDER = Comparator.comparing(Step::decideBy)
            .thenComparing(step -> step.offer().price().currency().getCurrencyCode());

    private final List<Step> steps;

    private CostOfWaiting(List<Step> steps) {
        this.steps = Collections.unmodifiableList(steps);
    }

    /** Those that are open today count. */
    public static CostOfWaiting of(Collection<Offer> offers, LocalDate today) {
        Map<String, List<Offer>> byCurrency = offers.stream().filter(offer -> offer.isOpen(today)).sorted(CHEAPEST_THEN_LONGEST)
                .collect(Collectors.groupingBy(offer -> offer.price().currency().getCurrencyCode(), TreeMap::new, Collectors.toList()));
        List<Step> steps = new ArrayList<>();
        for (List<Offer> cheapestFirst : byCurrency.values()) {
            Offer cheapest = cheapestFirst.get(0);
            for (Offer offer : cheapestFirst) {
                if (offer.validUntil().isAfter(cheapest.validUntil())) {
                    steps.add(new Step(cheapest, Optional.of(offer)));
                    cheapest = offer;
                }
            }
            steps.add(new Step(cheapest, Optional.empty()));
        }
        steps.sort(ORDER);
        return new CostOfWaiting(steps);
    }

    /** By the day to decide by, then by currency. */
    public List<Step> steps() {
        return steps;
    }

    @Override
    public String toString() {
        return steps.toString();
    }

    /** One day by which to decide, in one currency. */
    public static final class Step {
        private final Offer offer;
        private final Optional<Offer> next;

        private Step(Offer offer, Optional<Offer> next) {
            this.offer = offer;
            this.next = next;
        }

        /** The last day of the offer. */
        public LocalDate decideBy() {
            return offer.validUntil();
        }

        /** The cheapest until that day. */
        public Offer offer() {
            return offer;
        }

        /** The cheapest that remains after it; empty if none does. */
        public Optional<Offer> next() {
            return next;
        }

        /** What the next one costs more; unknown if none remains. */
        public Optional<Money> saving() {
            return next.map(later -> later.price().minus(offer.price()));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Step && offer.equals(((Step) other).offer) && next.equals(((Step) other).next);
        }

        @Override
        public int hashCode() {
            return Objects.hash(offer, next);
        }

        @Override
        public String toString() {
            return "by " + decideBy() + " saves " + saving().map(Money::toString).orElse("what nobody knows");
        }
    }
}
