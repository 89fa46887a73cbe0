package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A system that a joint priority affects. */
@Preload
@Table("AFFECTED")
public interface AffectedRow extends Entity {
    /** Issue and system: {@code 10001/2}. */
    @NotNull
    @Unique
    @StringLength(100)
    String getNaturalKey();

    void setNaturalKey(String naturalKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    @Indexed
    int getSystemId();

    void setSystemId(int systemId);
}
