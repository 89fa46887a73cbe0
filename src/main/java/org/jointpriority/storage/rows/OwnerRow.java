package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The owner of a department's part, as the issue had it when its revision was counted. */
@Preload
@Table("OWNER")
public interface OwnerRow extends Entity {
    /** Issue and department: {@code 10001/2}. */
    @NotNull
    @Unique
    @StringLength(100)
    String getNaturalKey();

    void setNaturalKey(String naturalKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    int getDepartmentId();

    void setDepartmentId(int departmentId);

    String getUserKey();

    void setUserKey(String userKey);
}
