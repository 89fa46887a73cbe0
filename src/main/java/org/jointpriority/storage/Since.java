package org.jointpriority.storage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The days from which on departments have been awaited, or have not, by department id. */
final class Since {
    private static final Since UNKNOWN = new Since(new TreeMap<>());

    private final SortedMap<Integer, LocalDate> days;

    private Since(SortedMap<Integer, LocalDate> days) {
        this.days = Collections.unmodifiableSortedMap(days);
    }

    static Since of(Map<Integer, LocalDate> days) {
        return new Since(new TreeMap<>(days));
    }

    static Since unknown() {
        return UNKNOWN;
    }

    /** Reads what {@link #toString()} gave. */
    static Since parse(String written) {
        SortedMap<Integer, LocalDate> days = new TreeMap<>();
        for (String part : written.isEmpty() ? new String[0] : written.split(" ")) {
            int colon = part.indexOf(':');
            days.put(Integer.parseInt(part.substring(0, colon)), LocalDate.parse(part.substring(colon + 1)));
        }
        return new Since(days);
    }

    Optional<LocalDate> day(int departmentId) {
        return Optional.ofNullable(days.get(departmentId));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Since && days.equals(((Since) other).days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    /** Such as {@code 1:2026-11-24 2:2026-10-31}. */
    @Override
    public String toString() {
        return days.entrySet().stream().map(entry -> entry.getKey() + ":" + entry.getValue()).collect(Collectors.joining(" "));
    }
}
