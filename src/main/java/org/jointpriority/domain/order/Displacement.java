package org.jointpriority.domain.order;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** How a list would stand if nothing were lifted, and what each lift displaced. */
public final class Displacement {
    /** For each that is lifted, how many it has passed: ever more, as they go before each other in the ordinary order too. */
    private final int[] passed;

    private Displacement(int[] passed) {
        this.passed = passed;
    }

    /** @param inOrder the keys of the whole list, as it stands */
    public static Displacement of(List<OrderKey> inOrder) {
        int lifted = 0;
        while (lifted < inOrder.size() && inOrder.get(lifted).tier().isLifted()) {
            lifted++;
        }
        List<OrderKey> inPlace = inOrder.subList(lifted, inOrder.size());
        List<OrderKey> ordinary = inOrder.subList(0, lifted).stream().map(OrderKey::ordinary).collect(Collectors.toList());
        return new Displacement(ordinary.stream().mapToInt(key -> insertion(Collections.binarySearch(inPlace, key))).toArray());
    }

    private static int insertion(int found) {
        return found < 0 ? -found - 1 : found;
    }

    /** How many are lifted. */
    public int lifted() {
        return passed.length;
    }

    /** From 1: where the one at this index would stand. */
    public int ordinaryPlace(int index) {
        return index + 1 + (index < passed.length ? passed[index] : -displacedBy(index));
    }

    /** How many lifted ones have displaced the one at this index. */
    private int displacedBy(int index) {
        return (int) Arrays.stream(passed).filter(count -> count > index - passed.length).count();
    }

    /** Those of the list that stand above the ordinary place of the one at this index and now stand below it, in their order. */
    public <T> List<T> displaced(List<T> inOrder, int index) {
        return index < passed.length ? inOrder.subList(passed.length, passed.length + passed[index]) : Collections.emptyList();
    }

    @Override
    public String toString() {
        return Arrays.toString(passed);
    }
}
