package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A department. Never deleted, since words refer to it. */
@Preload
@Table("DEPARTMENT")
public interface DepartmentRow extends Entity {
    @NotNull
    @StringLength(450)
    String getName();

    void setName(String name);

    String getGroupName();

    void setGroupName(String groupName);

    @NotNull
    String getColour();

    void setColour(String colour);

    int getPosition();

    void setPosition(int position);

    String getOwnerField();

    void setOwnerField(String ownerField);

    /** Null means always. */
    String getParticipation();

    void setParticipation(String participation);

    boolean isActive();

    void setActive(boolean active);
}
