package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** From where and how many. */
public class PagerFilter<T> implements Serializable {
    private final int start;
    private final int max;

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    @SuppressWarnings("rawtypes")
    public static PagerFilter getUnlimitedFilter() {
        return new PagerFilter(0, Integer.MAX_VALUE);
    }

    @SuppressWarnings("rawtypes")
    public static PagerFilter newPageAlignedFilter(int index, int max) {
        return new PagerFilter(max == 0 ? 0 : index / max * max, max);
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
