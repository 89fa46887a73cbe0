package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A contract or service agreement with a vendor. */
@Preload
@Table("AGREEMENT")
public interface AgreementRow extends Entity {
    int getVendorId();

    void setVendorId(int vendorId);

    @NotNull
    String getKind();

    void setKind(String kind);

    @NotNull
    @StringLength(450)
    String getTitle();

    void setTitle(String title);

    /** The ids of the sites that it covers, none for all of them. */
    @StringLength(StringLength.UNLIMITED)
    String getSites();

    void setSites(String sites);

    /** The ids of the systems that it covers. */
    @StringLength(StringLength.UNLIMITED)
    String getSystems();

    void setSystems(String systems);

    /** The kinds of systems that it covers, one a line. */
    @StringLength(StringLength.UNLIMITED)
    String getSystemKinds();

    void setSystemKinds(String systemKinds);

    /** A day such as 2026-12-01. */
    String getStartDay();

    void setStartDay(String startDay);

    String getEndDay();

    void setEndDay(String endDay);

    int getNoticeDays();

    void setNoticeDays(int noticeDays);

    @StringLength(450)
    String getReference();

    void setReference(String reference);

    boolean isRetired();

    void setRetired(boolean retired);

    /** Goes up with each change, so that nobody overwrites what they have not seen. */
    int getRevision();

    void setRevision(int revision);
}
