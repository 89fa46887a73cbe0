package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A hospital, or another place that runs systems. */
@Preload
@Table("SITE")
public interface SiteRow extends Entity {
    @NotNull
    @StringLength(450)
    String getName();

    void setName(String name);

    int getPosition();

    void setPosition(int position);

    boolean isRetired();

    void setRetired(boolean retired);

    /** Goes up with each change, so that nobody overwrites what they have not seen. */
    int getRevision();

    void setRevision(int revision);
}
