package org.jointpriority.jira.views;

import org.jointpriority.jira.platform.Wording;

/** Where one is in a list that does not fit on one page, and the ways on. */
public final class PagerView {
    private final int start;
    private final int limit;
    private final boolean hasNext;
    private final String previousLabel;
    private final String nextLabel;

    private PagerView(int start, int shown, int limit, int total, Wording wording) {
        this.start = start;
        this.limit = limit;
        this.hasNext = start + shown < total;
        this.previousLabel = wording.text("joint-priority.views.pager.previous", limit);
        this.nextLabel = wording.text("joint-priority.views.pager.next", Math.min(limit, total - start - shown));
    }

    /** Null where everything stands on one page. */
    public static PagerView of(int start, int shown, int limit, int total, Wording wording) {
        return start == 0 && shown == total ? null : new PagerView(start, shown, limit, total, wording);
    }

    public boolean hasPrevious() {
        return start > 0;
    }

    public int previousStart() {
        return Math.max(0, start - limit);
    }

    public String previousLabel() {
        return previousLabel;
    }

    public boolean hasNext() {
        return hasNext;
    }

    public int nextStart() {
        return start + limit;
    }

    public String nextLabel() {
        return nextLabel;
    }
}
