package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Something that a department is to be told: written with what it tells of, gone when it has been put down for its people. */
@Preload
@Table("NOTICE")
public interface NoticeRow extends Entity {
    /** Issue, department, kind and occasion. */
    @NotNull
    @Unique
    @StringLength(100)
    String getNaturalKey();

    void setNaturalKey(String naturalKey);

    long getIssueId();

    void setIssueId(long issueId);

    int getDepartmentId();

    void setDepartmentId(int departmentId);

    String getKind();

    void setKind(String kind);

    String getOccasion();

    void setOccasion(String occasion);

    String getUserKey();

    void setUserKey(String userKey);

    /** Milliseconds since 1970. */
    @Indexed
    long getMoment();

    void setMoment(long moment);
}
