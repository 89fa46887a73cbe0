package org.jointpriority.domain.agreement;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jointpriority.domain.RandomValues;
import org.jointpriority.domain.agreement.Balance.Item;
import org.jointpriority.domain.agreement.Balance.Part;
import org.junit.Test;

public class BalanceTest {
    private static final OptionalInt IT = OptionalInt.of(1);
    private static final OptionalInt RADIOLOGY = OptionalInt.of(2);
    private static final OptionalInt NOBODY = OptionalInt.empty();
    private static final Optional<KindOfWork> CLINICAL = Optional.of(KindOfWork.CLINICAL);
    private static final Optional<KindOfWork> UPKEEP = Optional.of(KindOfWork.UPKEEP);
    private static final Optional<KindOfWork> UNSAID = Optional.empty();

    private static final Balance BALANCE = Balance.of(List.of(Item.of(RADIOLOGY, CLINICAL, 26), Item.of(RADIOLOGY, CLINICAL, 8),
            Item.of(RADIOLOGY, UPKEEP, 0), Item.of(IT, UPKEEP, 55), Item.of(NOBODY, UNSAID, 3)));

    private record Counted(String what, Part part, int count, long effort) { }

    @Test
    public void countsHowManyAndHowMuch() {
        for (Counted each : List.of(
                new Counted("all", BALANCE.all(), 5, 92),
                new Counted("of Radiology", BALANCE.of(RADIOLOGY), 3, 34),
                new Counted("of IT", BALANCE.of(IT), 1, 55),
                new Counted("of nobody", BALANCE.of(NOBODY), 1, 3),
                new Counted("of one that raised none", BALANCE.of(OptionalInt.of(9)), 0, 0),
                new Counted("clinical", BALANCE.of(CLINICAL), 2, 34),
                new Counted("upkeep", BALANCE.of(UPKEEP), 2, 55),
                new Counted("both", BALANCE.of(Optional.of(KindOfWork.BOTH)), 0, 0),
                new Counted("unsaid", BALANCE.of(UNSAID), 1, 3))) {
            assertEquals(each.what(), each.count(), each.part().count());
            assertEquals(each.what(), each.effort(), each.part().effort());
        }
    }

    @Test
    public void ofNothingIsNothing() {
        assertEquals(0, Balance.of(List.of()).all().count());
        assertEquals(0, Balance.of(List.of()).all().effort());
    }

    @Test
    public void departmentsAndKindsEachAddUpToAll() {
        List<OptionalInt> raisers = List.of(NOBODY, IT, RADIOLOGY);
        List<Optional<KindOfWork>> kinds = new ArrayList<>(List.of(UNSAID));
        List.of(KindOfWork.values()).forEach(kind -> kinds.add(Optional.of(kind)));
        RandomValues.tryTimes(100, values -> {
            List<Item> items = new ArrayList<>();
            int many = values.between(0, 20);
            for (int i = 0; i < many; i++) {
                items.add(Item.of(values.oneOf(raisers), values.oneOf(kinds), values.between(0, 10_000)));
            }
            Balance balance = Balance.of(items);
            assertEquals(balance.all().count(), raisers.stream().mapToInt(raiser -> balance.of(raiser).count()).sum());
            assertEquals(balance.all().effort(), kinds.stream().mapToLong(kind -> balance.of(kind).effort()).sum());
        });
    }
}
