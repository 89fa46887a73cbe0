package org.jointpriority.partnership.notices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jointpriority.partnership.JointIssue;

/** What somebody is to know of one joint priority. */
public final class LetterEntry {
    private final JointIssue issue;
    private final List<Told> told;

    private LetterEntry(JointIssue issue, List<Told> told) {
        this.issue = issue;
        this.told = Collections.unmodifiableList(new ArrayList<>(told));
    }

    public static LetterEntry of(JointIssue issue, List<Told> told) {
        return new LetterEntry(issue, told);
    }

    public JointIssue issue() {
        return issue;
    }

    public List<Told> told() {
        return told;
    }

    @Override
    public String toString() {
        return issue + " " + told;
    }
}
