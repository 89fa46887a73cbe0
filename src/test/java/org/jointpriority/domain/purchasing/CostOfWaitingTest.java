package org.jointpriority.domain.purchasing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.purchasing.CostOfWaiting.Step;

public class CostOfWaitingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 31);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    private record Row(String what, List<Offer> offers, List<String> steps) { }

    @Test
    public void decidingByADaySavesWhatTheNextOfferCostsMore() {
        for (Row row : List.of(
                new Row("no offer", List.of(), List.of()),
                new Row("one that is past", List.of(offer(1, "100", "EUR", TODAY.minusDays(1))), List.of()),
                new Row("one on its last day", List.of(offer(1, "100", "EUR", TODAY)), List.of("by 2026-11-24 saves what nobody knows")),
                new Row("a cheaper one that ends first", List.of(offer(1, "100.10", "EUR", DECEMBER), offer(2, "120", "EUR", MARCH)),
                        List.of("by 2026-12-31 saves 19.90 EUR", "by 2027-03-31 saves what nobody knows")),
                new Row("a dearer one that ends first", List.of(offer(1, "120", "EUR", DECEMBER), offer(2, "100", "EUR", MARCH)),
                        List.of("by 2027-03-31 saves what nobody knows")),
                new Row("two of one price", List.of(offer(1, "100", "EUR", DECEMBER), offer(2, "100.00", "EUR", MARCH)),
                        List.of("by 2027-03-31 saves what nobody knows")),
                new Row("two that end on one day", List.of(offer(1, "120", "EUR", DECEMBER), offer(2, "100", "EUR", DECEMBER)),
                        List.of("by 2026-12-31 saves what nobody knows")),
                new Row("a staircase", List.of(offer(1, "300", "EUR", MARCH), offer(2, "0.30", "EUR", TODAY), offer(3, "200", "EUR", DECEMBER),
                        offer(4, "250", "EUR", DECEMBER)), List.of("by 2026-11-24 saves 199.70 EUR", "by 2026-12-31 saves 100.00 EUR",
                        "by 2027-03-31 saves what nobody knows")),
                new Row("two currencies", List.of(offer(1, "100", "USD", DECEMBER), offer(2, "120", "USD", MARCH), offer(3, "90", "EUR", DECEMBER)),
                        List.of("by 2026-12-31 saves what nobody knows", "by 2026-12-31 saves 20.00 USD", "by 2027-03-31 saves what nobody knows")),
                new Row("one without decimals", List.of(offer(1, "15000000", "JPY", DECEMBER), offer(2, "15000001", "JPY", MARCH)),
                        List.of("by 2026-12-31 saves 1 JPY", "by 2027-03-31 saves what nobody knows")))) {
            assertEquals(row.what, row.steps, CostOfWaiting.of(row.offers, TODAY).steps().stream().map(Step::toString).toList());
        }
    }

    @Test
    public void aStepNamesTheOfferAndTheOneThatRemains() {
        Offer cheap = offer(1, "100", "EUR", DECEMBER);
        Offer dear = offer(2, "120", "EUR", MARCH);
        List<Step> steps = CostOfWaiting.of(List.of(dear, cheap), TODAY).steps();
        assertEquals(cheap, steps.get(0).offer());
        assertEquals(DECEMBER, steps.get(0).decideBy());
        assertEquals(Optional.of(dear), steps.get(0).next());
        assertEquals(Optional.of(Money.of("20", "EUR")), steps.get(0).saving());
        assertEquals(Optional.empty(), steps.get(1).next());
        assertEquals(Optional.empty(), steps.get(1).saving());
    }

    @Test
    public void onEveryDayTheStepsSayWhatIsCheapest() {
        RandomValues.tryTimes(300, values -> {
            List<Offer> offers = offers(values);
            List<Step> steps = CostOfWaiting.of(offers, TODAY).steps();
            for (String currency : List.of("EUR", "JPY", "KWD")) {
                for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(14)); day = day.plusDays(1)) {
                    assertEquals(cheapest(offers, currency, day), firstStepFrom(steps, currency, day));
                }
            }
        });
    }

    @Test
    public void allSavingsOfACurrencyAddUpToTheWholeClimb() {
        RandomValues.tryTimes(300, values -> {
            List<Offer> offers = offers(values);
            List<Step> steps = CostOfWaiting.of(offers, TODAY).steps();
            for (String currency : List.of("EUR", "JPY", "KWD")) {
                List<Step> ofIt = steps.stream().filter(step -> code(step.offer()).equals(currency)).toList();
                if (!ofIt.isEmpty()) {
                    BigDecimal saved = ofIt.stream().flatMap(step -> step.saving().stream()).map(Money::amount)
                            .peek(saving -> assertTrue("every step saves something", saving.signum() > 0))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    BigDecimal first = ofIt.get(0).offer().price().amount();
                    BigDecimal last = ofIt.get(ofIt.size() - 1).offer().price().amount();
                    assertEquals(0, last.subtract(first).compareTo(saved));
                }
            }
        });
    }

    @Test
    public void oneCurrencyHasNoSayInTheOthersAndTheOrderOfTheOffersNone() {
        RandomValues.tryTimes(300, values -> {
            List<Offer> offers = offers(values);
            List<Step> steps = CostOfWaiting.of(offers, TODAY).steps();
            List<Offer> euros = offers.stream().filter(offer -> code(offer).equals("EUR")).toList();
            assertEquals(steps.stream().filter(step -> code(step.offer()).equals("EUR")).toList(), CostOfWaiting.of(euros, TODAY).steps());
            List<Offer> shuffled = new ArrayList<>(offers);
            Collections.shuffle(shuffled, new Random(values.between(0, 1000)));
            assertEquals(steps, CostOfWaiting.of(shuffled, TODAY).steps());
        });
    }

    private static List<Offer> offers(RandomValues values) {
        List<Offer> offers = new ArrayList<>();
        int count = values.between(0, 8);
        for (int id = 1; id <= count; id++) {
            offers.add(offer(id, Integer.toString(values.between(1, 5)), values.oneOf(List.of("EUR", "JPY", "KWD")),
                    TODAY.plusDays(values.between(-3, 12))));
        }
        return offers;
    }

    private static Optional<BigDecimal> cheapest(List<Offer> offers, String currency, LocalDate day) {
        return offers.stream().filter(offer -> code(offer).equals(currency) && offer.isOpen(day))
                .map(offer -> offer.price().amount()).min(Comparator.naturalOrder());
    }

    private static Optional<BigDecimal> firstStepFrom(List<Step> steps, String currency, LocalDate day) {
        return steps.stream().filter(step -> code(step.offer()).equals(currency) && !step.decideBy().isBefore(day))
                .map(step -> step.offer().price().amount()).findFirst();
    }

    private static String code(Offer offer) {
        return offer.price().currency().getCurrencyCode();
    }

    private static Offer offer(int id, String amount, String currency, LocalDate validUntil) {
        return Offer.of(id, 1, Money.of(amount, currency), validUntil, "", "anna", Instant.EPOCH);
    }
}
