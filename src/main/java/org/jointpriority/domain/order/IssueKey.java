package org.jointpriority.domain.order;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;

/** An issue's key, ordered as people count: RAD-9 before RAD-10. */
public final class IssueKey implements Comparable<IssueKey> {
    static final int NUMBER_DIGITS = 10;
    private static final Pattern FORM = Pattern.compile("([A-Z0-9_]{1,255})-([1-9][0-9]{0,9})");

    private final String projectKey;
    private final long number;

    private IssueKey(String projectKey, long number) {
        this.projectKey = projectKey;
        this.number = number;
    }

    public static IssueKey parse(String key) {
        Matcher parts = FORM.matcher(key);
        if (!parts.matches()) {
            throw InvalidValue.of("issueKey", Reason.MALFORMED);
        }
        return new IssueKey(parts.group(1), Long.parseLong(parts.group(2)));
    }

    public String projectKey() {
        return projectKey;
    }

    public long number() {
        return number;
    }

    @Override
    public int compareTo(IssueKey other) {
        int byProject = projectKey.compareTo(other.projectKey);
        return byProject != 0 ? byProject : Long.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueKey && compareTo((IssueKey) other) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(projectKey, number);
    }

    @Override
    public String toString() {
        return projectKey + '-' + number;
    }
}
