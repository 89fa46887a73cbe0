package org.jointpriority.domain.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Something that one department is to be told about one joint priority. */
public final class Notice {
    private final NoticeKind kind;
    private final long issueId;
    private final int departmentId;
    private final String occasion;
    private final String by;
    private final Instant at;

    private Notice(NoticeKind kind, long issueId, int departmentId, String occasion, String by, Instant at) {
        this.kind = Objects.requireNonNull(kind);
        this.issueId = issueId;
        this.departmentId = departmentId;
        this.occasion = Objects.requireNonNull(occasion);
        this.by = Objects.requireNonNull(by);
        this.at = Objects.requireNonNull(at);
    }

    /** One as it was kept. */
    public static Notice of(NoticeKind kind, long issueId, int departmentId, String occasion, String by, Instant at) {
        return new Notice(kind, issueId, departmentId, occasion, by, at);
    }

    /** One that came with a revision. */
    static Notice ofRevision(NoticeKind kind, long issueId, int departmentId, int revision, String by, Instant at) {
        return new Notice(kind, issueId, departmentId, Integer.toString(revision), by, at);
    }

    /** The calendar brings it, and nobody did. */
    public static Notice ofAllowance(long issueId, int departmentId, LocalDate reviewOn, Instant at) {
        return new Notice(NoticeKind.ALLOWANCE_DUE, issueId, departmentId, reviewOn.toString(), "", at);
    }

    public NoticeKind kind() {
        return kind;
    }

    public long issueId() {
        return issueId;
    }

    public int departmentId() {
        return departmentId;
    }

    /** The revision that it came with; of a flex that of the request, of an allowance its day. */
    public String occasion() {
        return occasion;
    }

    /** The user key of whoever did it, who need not be told; empty if nobody did or nobody is known. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** Two notices with the same key tell the same. */
    public String key() {
        return issueId + "/" + departmentId + '/' + kind + '/' + occasion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Notice && key().equals(((Notice) other).key()) && by.equals(((Notice) other).by)
                && at.equals(((Notice) other).at);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return key() + (by.isEmpty() ? "" : " by " + by);
    }
}
