package com.atlassian.jira.web.bean;

import java.io.Serializable;

public class PagerFilter<T> implements Serializable {
    public static PagerFilter getUnlimitedFilter() { throw new UnsupportedOperationException("declared for compiling only"); }
}
