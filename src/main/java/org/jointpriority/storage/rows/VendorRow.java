package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Who sells. */
@Preload
@Table("VENDOR")
public interface VendorRow extends Entity {
    @NotNull
    @StringLength(450)
    String getName();

    void setName(String name);

    /** The month in which its fiscal year starts, null if nobody knows. */
    Integer getFiscalStart();

    void setFiscalStart(Integer fiscalStart);

    boolean isRetired();

    void setRetired(boolean retired);

    /** Goes up with each change, so that nobody overwrites what they have not seen. */
    int getRevision();

    void setRevision(int revision);
}
