package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A piece of the environment. */
@Preload
@Table("NET_SYSTEM")
public interface SystemRow extends Entity {
    @NotNull
    @StringLength(450)
    String getName();

    void setName(String name);

    @NotNull
    @StringLength(450)
    String getKind();

    void setKind(String kind);

    int getSiteId();

    void setSiteId(int siteId);

    /** The department that answers for it, null for none. */
    Integer getOwnerId();

    void setOwnerId(Integer ownerId);

    Integer getVendorId();

    void setVendorId(Integer vendorId);

    @StringLength(450)
    String getProduct();

    void setProduct(String product);

    @StringLength(450)
    String getVersion();

    void setVersion(String version);

    /** A day such as 2026-12-01. */
    String getEndOfSupport();

    void setEndOfSupport(String endOfSupport);

    @StringLength(StringLength.UNLIMITED)
    String getNotes();

    void setNotes(String notes);

    boolean isRetired();

    void setRetired(boolean retired);

    /** Goes up with each change, so that nobody overwrites what they have not seen. */
    int getRevision();

    void setRevision(int revision);
}
