package org.jointpriority.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jointpriority.domain.order.IssueKey;

/** What Jira itself knows of a joint priority, as of the moment it was asked. */
public final class JointIssue {
    private final long id;
    private final IssueKey key;
    private final long projectId;
    private final String summary;
    private final String status;
    private final boolean open;
    private final Optional<LocalDate> due;
    private final SortedMap<Integer, String> owners;
    private final SortedSet<Integer> affected;
    private final Optional<String> reporter;
    private final String description;

    private JointIssue(long id, IssueKey key, long projectId, String summary, String status, boolean open, Optional<LocalDate> due,
            Map<Integer, String> owners, Collection<Integer> affected, Optional<String> reporter, String description) {
        this.id = id;
        this.key = Objects.requireNonNull(key, "key");
        this.projectId = projectId;
        this.summary = Objects.requireNonNull(summary, "summary");
        this.status = Objects.requireNonNull(status, "status");
        this.open = open;
        this.due = Objects.requireNonNull(due, "due");
        this.owners = Collections.unmodifiableSortedMap(new TreeMap<>(owners));
        this.affected = Collections.unmodifiableSortedSet(new TreeSet<>(affected));
        this.reporter = Objects.requireNonNull(reporter, "reporter");
        this.description = Objects.requireNonNull(description, "description");
    }

    /**
     * @param status the status' name in the language of the person who asks
     * @param open   whether it has no resolution
     * @param owners the user key of the owner for each department that has one, by the department's id
     * @param affected the ids of the systems that it affects
     */
    public static JointIssue of(long id, IssueKey key, long projectId, String summary, String status, boolean open,
            Optional<LocalDate> due, Map<Integer, String> owners, Collection<Integer> affected) {
        return new JointIssue(id, key, projectId, summary, status, open, due, owners, affected, Optional.empty(), "");
    }

    /** @param userKey empty for an issue without a reporter */
    public JointIssue reportedBy(Optional<String> userKey) {
        return new JointIssue(id, key, projectId, summary, status, open, due, owners, affected, userKey, description);
    }

    public JointIssue withDescription(String newDescription) {
        return new JointIssue(id, key, projectId, summary, status, open, due, owners, affected, reporter, newDescription);
    }

    public long id() {
        return id;
    }

    public IssueKey key() {
        return key;
    }

    public long projectId() {
        return projectId;
    }

    public String summary() {
        return summary;
    }

    public String status() {
        return status;
    }

    /** A resolved joint priority keeps its last state and takes no more words. */
    public boolean isOpen() {
        return open;
    }

    public Optional<LocalDate> due() {
        return due;
    }

    public SortedMap<Integer, String> owners() {
        return owners;
    }

    public SortedSet<Integer> affected() {
        return affected;
    }

    /** The user key of who reported it. */
    public Optional<String> reporter() {
        return reporter;
    }

    /** Empty for none. */
    public String description() {
        return description;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof JointIssue)) {
            return false;
        }
        JointIssue that = (JointIssue) other;
        return id == that.id && key.equals(that.key) && projectId == that.projectId && summary.equals(that.summary)
                && status.equals(that.status) && open == that.open && due.equals(that.due) && owners.equals(that.owners)
                && affected.equals(that.affected) && reporter.equals(that.reporter) && description.equals(that.description);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
