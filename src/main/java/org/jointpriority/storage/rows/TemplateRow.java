package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A template; its requirements and reasons stand one a line. */
@Preload
@Table("TEMPLATE")
public interface TemplateRow extends Entity {
    @NotNull
    @StringLength(450)
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getPurpose();

    void setPurpose(String purpose);

    @StringLength(StringLength.UNLIMITED)
    String getRequirements();

    void setRequirements(String requirements);

    @StringLength(StringLength.UNLIMITED)
    String getMustDoReasons();

    void setMustDoReasons(String mustDoReasons);

    int getPosition();

    void setPosition(int position);

    boolean isActive();

    void setActive(boolean active);
}
