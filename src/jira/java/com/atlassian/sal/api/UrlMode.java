package com.atlassian.sal.api;

public enum UrlMode {
    ABSOLUTE, AUTO, CANONICAL, RELATIVE, RELATIVE_CANONICAL
}
