package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One rating. */
@Preload
@Table("RATING")
public interface RatingRow extends Entity {
    /** Issue, department and criterion: {@code 10001/2/3}. */
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

    @Indexed
    int getCriterionId();

    void setCriterionId(int criterionId);

    int getRating();

    void setRating(int rating);
}
