package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** The points of effort that a department has in a quarter. */
@Preload
@Table("CAPACITY")
public interface CapacityRow extends Entity {
    int getDepartmentId();

    void setDepartmentId(int departmentId);

    /** Such as 2027-Q1. */
    @NotNull
    String getQuarter();

    void setQuarter(String quarter);

    int getPoints();

    void setPoints(int points);

    /** Goes up with each change, so that nobody overwrites what they have not seen. */
    int getRevision();

    void setRevision(int revision);
}
