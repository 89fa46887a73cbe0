package org.jointpriority.domain.order;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.junit.Test;

import org.jointpriority.domain.RandomValues;

public class DisplacementTest {
    @Test
    public void isWhatStandsAboveTheOrdinaryPlaceAndNowStandsBelow() {
        RandomValues.tryTimes(300, values -> {
            List<OrderKey> list = new ArrayList<>();
            int size = values.between(0, 15);
            for (int i = 0; i < size; i++) {
                list.add(OrderKey.parse((values.once(3) ? "00" : "10") + values.between(0, 99_999) + i));
            }
            Collections.sort(list);
            List<OrderKey> ordinary = new ArrayList<>(list);
            ordinary.sort(Comparator.comparing(OrderKey::ordinary));
            Displacement displacement = Displacement.of(list);
            assertEquals(list.stream().filter(key -> key.tier().isLifted()).count(), displacement.lifted());
            for (int index = 0; index < size; index++) {
                OrderKey key = list.get(index);
                int place = ordinary.indexOf(key);
                assertEquals(list + " at " + index, place + 1, displacement.ordinaryPlace(index));
                int now = index;
                assertEquals(list + " at " + index, ordinary.subList(0, place).stream().filter(above -> list.indexOf(above) > now).toList(),
                        displacement.displaced(list, index));
            }
        });
    }

    @Test
    public void whereNothingIsLiftedEverythingStandsWhereItStands() {
        List<OrderKey> list = List.of(OrderKey.parse("101"), OrderKey.parse("102"), OrderKey.parse("113"));
        Displacement displacement = Displacement.of(list);
        assertEquals(0, displacement.lifted());
        for (int index = 0; index < 3; index++) {
            assertEquals(index + 1, displacement.ordinaryPlace(index));
            assertEquals(List.of(), displacement.displaced(list, index));
        }
    }
}
