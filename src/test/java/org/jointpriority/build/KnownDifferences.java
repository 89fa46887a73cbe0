package org.jointpriority.build;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the Jira that we build for is known to differ from the recorded one, each with its reason: the table below the
 * heading "Known differences" of the compatibility guide, so that people and tests read the same list.
 */
final class KnownDifferences {
    private static final Pattern HEADING = Pattern.compile("^#+ +Known differences\\s*$");
    private static final Pattern ROW = Pattern.compile("^\\| *`([^`]+)` *\\| *(.*?) *\\|\\s*$");

    private KnownDifferences() { }

    /** Reasons by subject, which is a type or {@code type#member}. */
    static SortedMap<String, String> in(List<String> guide) {
        SortedMap<String, String> reasons = new TreeMap<>();
        boolean isBelowHeading = false;
        for (String line : guide) {
            if (line.startsWith("#")) {
                isBelowHeading = HEADING.matcher(line).matches();
            }
            Matcher row = ROW.matcher(line);
            if (isBelowHeading && row.matches()) {
                reasons.put(row.group(1), row.group(2));
            }
        }
        return reasons;
    }
}
