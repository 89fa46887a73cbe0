package org.jointpriority.jira.views.deadlines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.jointpriority.domain.planning.Quarter;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.deadlines.DeadlineLine.Stretch;

/** The past due, this quarter or the next, as far as it stands on the page. */
public final class StretchView {
    private final Stretch stretch;
    private final String title;
    private final List<DeadlineRow> rows;

    /** @param present the organisation's present quarter */
    StretchView(Stretch stretch, Quarter present, List<DeadlineRow> rows, Wording wording) {
        this.stretch = stretch;
        Quarter quarter = stretch == Stretch.NEXT_QUARTER ? present.next() : present;
        this.title = wording.text("joint-priority.deadlines.stretch." + code(stretch) + ".title", wording.quarter(quarter),
                wording.day(quarter.lastDay()).text());
        this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    static String code(Stretch stretch) {
        return stretch.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String code() {
        return code(stretch);
    }

    public String title() {
        return title;
    }

    public List<DeadlineRow> rows() {
        return rows;
    }
}
