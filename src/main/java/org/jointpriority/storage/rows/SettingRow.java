package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Anything else there is one of. */
@Preload
@Table("SETTING")
public interface SettingRow extends Entity {
    @NotNull
    @Unique
    @StringLength(100)
    String getSettingKey();

    void setSettingKey(String settingKey);

    @StringLength(StringLength.UNLIMITED)
    String getSettingText();

    void setSettingText(String settingText);
}
