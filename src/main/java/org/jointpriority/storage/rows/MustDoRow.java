package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a joint priority has to happen by a day. */
@Preload
@Table("MUST_DO")
public interface MustDoRow extends Entity {
    @NotNull
    @Unique
    long getIssueId();

    void setIssueId(long issueId);

    int getDepartmentId();

    void setDepartmentId(int departmentId);

    String getCause();

    void setCause(String cause);

    String getDueDay();

    void setDueDay(String dueDay);

    @StringLength(StringLength.UNLIMITED)
    String getEvidence();

    void setEvidence(String evidence);

    String getUserKey();

    void setUserKey(String userKey);

    /** Milliseconds since 1970. */
    long getMoment();

    void setMoment(long moment);
}
