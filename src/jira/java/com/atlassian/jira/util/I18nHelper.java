package com.atlassian.jira.util;

import java.util.Locale;

public interface I18nHelper {
    Locale getLocale();
    String getText(String string);
    String getText(String string, Object object);
    boolean isKeyDefined(String string);
}
