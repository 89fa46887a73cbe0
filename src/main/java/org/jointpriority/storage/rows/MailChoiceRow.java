package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How often a person wants mail. */
@Preload
@Table("MAIL_CHOICE")
public interface MailChoiceRow extends Entity {
    @NotNull
    @Unique
    @StringLength(255)
    String getUserKey();

    void setUserKey(String userKey);

    String getPace();

    void setPace(String pace);

    int getDigestHour();

    void setDigestHour(int digestHour);
}
