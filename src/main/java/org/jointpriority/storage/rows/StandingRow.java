package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A joint priority: its revision, and what is worked out of it whenever that changes. */
@Preload
@Table("STANDING")
public interface StandingRow extends Entity {
    @NotNull
    @Unique
    long getIssueId();

    void setIssueId(long issueId);

    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    int getRevision();

    void setRevision(int revision);

    /** How many times it was written, which numbers the entries of its history. */
    int getWrites();

    void setWrites(int writes);

    /** Written before anything is read for a change, so that the database makes the next writer wait. */
    int getTouched();

    void setTouched(int touched);

    /** The version of the departments, criteria and order rule that it was worked out with. */
    @Indexed
    int getBasis();

    void setBasis(int basis);

    /** Whether all who took part had once assessed it. */
    boolean isPublished();

    void setPublished(boolean published);

    /** In tenths of a point. */
    Integer getScore();

    void setScore(Integer score);

    boolean isProvisional();

    void setProvisional(boolean provisional);

    /** The median in halves. */
    Integer getPatientCare();

    void setPatientCare(Integer patientCare);

    String getConsensus();

    void setConsensus(String consensus);

    /** What lifts it, why and until when: {@code FLEX CLINICAL_NEED 2026-12-31}; null if it stands in its place. */
    String getLifted();

    void setLifted(String lifted);

    String getOrderKey();

    void setOrderKey(String orderKey);

    boolean isDisagreement();

    void setDisagreement(boolean disagreement);

    int getAssessed();

    void setAssessed(int assessed);

    int getDepartments();

    void setDepartments(int departments);

    String getNearest();

    void setNearest(String nearest);

    /** The last day through which all this holds unless somebody does something; null if for ever. */
    @Indexed
    String getHoldsUntil();

    void setHoldsUntil(String holdsUntil);

    /** The id of the department whose need it is; null as long as nobody has said it. */
    Integer getRaisedBy();

    void setRaisedBy(Integer raisedBy);

    /** Null as long as nobody has said it. */
    String getKindOfWork();

    void setKindOfWork(String kindOfWork);

    /** The departments that take part, with what a list needs to know of each: {@code 1:875* 2:! 3:500*!}. */
    @StringLength(StringLength.UNLIMITED)
    String getParts();

    void setParts(String parts);

    /** The days from which on departments have been awaited, or have not: {@code 1:2026-11-24 2:2026-10-31}. */
    @StringLength(StringLength.UNLIMITED)
    String getAwaitedSince();

    void setAwaitedSince(String awaitedSince);
}
