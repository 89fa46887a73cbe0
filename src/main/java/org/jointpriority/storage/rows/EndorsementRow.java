package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A department's word. */
@Preload
@Table("ENDORSEMENT")
public interface EndorsementRow extends Entity {
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

    String getWord();

    void setWord(String word);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    String getReviewDay();

    void setReviewDay(String reviewDay);

    /** The review day of which the department has been told. */
    String getToldDay();

    void setToldDay(String toldDay);

    int getRevision();

    void setRevision(int revision);

    String getUserKey();

    void setUserKey(String userKey);

    /** Milliseconds since 1970. */
    long getMoment();

    void setMoment(long moment);
}
