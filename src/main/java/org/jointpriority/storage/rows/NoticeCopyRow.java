package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A notice for one person: gone when a mail with it has been sent. */
@Preload
@Table("NOTICE_COPY")
public interface NoticeCopyRow extends Entity {
    /** Whose it is. */
    @Indexed
    String getUserKey();

    void setUserKey(String userKey);

    long getIssueId();

    void setIssueId(long issueId);

    int getDepartmentId();

    void setDepartmentId(int departmentId);

    String getKind();

    void setKind(String kind);

    String getOccasion();

    void setOccasion(String occasion);

    /** Who did it. */
    String getActorKey();

    void setActorKey(String actorKey);

    /** Milliseconds since 1970. */
    long getMoment();

    void setMoment(long moment);

    /** Not to be sent before: milliseconds since 1970. */
    @Indexed
    long getDue();

    void setDue(long due);
}
