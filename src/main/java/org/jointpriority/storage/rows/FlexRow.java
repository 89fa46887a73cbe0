package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A request to lift a joint priority for a time; those that are over stay. */
@Preload
@Table("FLEX")
public interface FlexRow extends Entity {
    /** Issue and the revision that the request made: {@code 10001/7}. */
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

    String getCause();

    void setCause(String cause);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    String getRespondBy();

    void setRespondBy(String respondBy);

    String getEndDay();

    void setEndDay(String endDay);

    int getRevision();

    void setRevision(int revision);

    String getUserKey();

    void setUserKey(String userKey);

    /** Milliseconds since 1970. */
    long getMoment();

    void setMoment(long moment);

    /** Null if not every department has endorsed it. */
    String getInForceSince();

    void setInForceSince(String inForceSince);

    /** Null if nobody has taken it back. */
    String getWithdrawnOn();

    void setWithdrawnOn(String withdrawnOn);
}
