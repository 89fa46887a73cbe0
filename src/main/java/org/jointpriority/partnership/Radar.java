package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jointpriority.domain.planning.Deadline.Source;
import org.jointpriority.domain.planning.Quarter;

/** The days of many joint priorities from today on, and what is past due. */
public final class Radar {
    private final LocalDate today;
    private final Quarter quarter;
    private final List<RadarEntry> pastDue;
    private final List<RadarEntry> thisQuarter;
    private final List<RadarEntry> nextQuarter;
    private final int later;
    private final List<QuarterEnd> quarterEnds;

    /** @param entries in the joint order */
    Radar(LocalDate today, Quarter quarter, Collection<RadarEntry> entries, List<QuarterEnd> quarterEnds) {
        this.today = today;
        this.quarter = quarter;
        // Quarter ends are marked for all joint priorities at once.
        List<RadarEntry> single = entries.stream().filter(entry -> !isQuarterEnd(entry)).collect(Collectors.toList());
        this.pastDue = chosen(single, entry -> entry.deadline().isOverdue(today));
        this.thisQuarter = chosen(single, entry -> !entry.deadline().day().isBefore(today) && quarter.contains(entry.deadline().day()));
        this.nextQuarter = chosen(single, entry -> quarter.next().contains(entry.deadline().day()));
        this.later = (int) single.stream().filter(entry -> entry.deadline().day().isAfter(quarter.next().lastDay())).count();
        this.quarterEnds = Collections.unmodifiableList(quarterEnds);
    }

    private static boolean isQuarterEnd(RadarEntry entry) {
        return entry.deadline().source() == Source.QUARTER_END || entry.deadline().source() == Source.VENDOR_QUARTER_END;
    }

    private static List<RadarEntry> chosen(List<RadarEntry> entries, Predicate<RadarEntry> which) {
        return Collections.unmodifiableList(entries.stream().filter(which)
                .sorted(Comparator.comparing((RadarEntry entry) -> entry.deadline().day())).collect(Collectors.toList()));
    }

    /** Whether there is nothing due at all. */
    public boolean isEmpty() {
        return pastDue.isEmpty() && thisQuarter.isEmpty() && nextQuarter.isEmpty() && later == 0;
    }

    public LocalDate today() {
        return today;
    }

    /** The organisation's present one. */
    public Quarter quarter() {
        return quarter;
    }

    /** What was due before today and is not done, the longest due first; of one day, in the joint order. */
    public List<RadarEntry> pastDue() {
        return pastDue;
    }

    /** What comes due from today to the end of the quarter, in the same order. */
    public List<RadarEntry> thisQuarter() {
        return thisQuarter;
    }

    public List<RadarEntry> nextQuarter() {
        return nextQuarter;
    }

    /** How many come due after that. */
    public int later() {
        return later;
    }

    /** From today to the end of the next quarter, by day. */
    public List<QuarterEnd> quarterEnds() {
        return quarterEnds;
    }
}
