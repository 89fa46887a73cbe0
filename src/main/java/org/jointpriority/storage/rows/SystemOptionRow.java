package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Which system an option of the field <em>Affected systems</em> stands for, whatever it is called. */
@Preload
@Table("SYSTEM_OPTION")
public interface SystemOptionRow extends Entity {
    @NotNull
    @Unique
    long getOptionId();

    void setOptionId(long optionId);

    @NotNull
    int getSystemId();

    void setSystemId(int systemId);
}
