package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A project in which there may be joint priorities. */
@Preload
@Table("ENABLED_PROJECT")
public interface EnabledProjectRow extends Entity {
    @NotNull
    @Unique
    long getProjectId();

    void setProjectId(long projectId);
}
