package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One thing that was changed, in a joint priority or, with the issue 0, in what all of them stand on. */
@Preload
@Table("HISTORY")
public interface HistoryRow extends Entity {
    /** Issue, number of the write and place within it, {@code 10001/7/0}: two writes with one number cannot both be. */
    @NotNull
    @Unique
    @StringLength(100)
    String getNaturalKey();

    void setNaturalKey(String naturalKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    int getRevision();

    void setRevision(int revision);

    String getWhat();

    void setWhat(String what);

    int getDepartmentId();

    void setDepartmentId(int departmentId);

    int getSubjectId();

    void setSubjectId(int subjectId);

    @StringLength(StringLength.UNLIMITED)
    String getFromText();

    void setFromText(String fromText);

    @StringLength(StringLength.UNLIMITED)
    String getToText();

    void setToText(String toText);

    String getUserKey();

    void setUserKey(String userKey);

    /** Milliseconds since 1970. */
    long getMoment();

    void setMoment(long moment);
}
