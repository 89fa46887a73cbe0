package com.atlassian.jira.datetime;

import java.util.Date;
import java.util.TimeZone;

public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();
    String format(Date date);
    DateTimeFormatter withStyle(DateTimeStyle dateTimeStyle);
    DateTimeFormatter withZone(TimeZone timeZone);
}
