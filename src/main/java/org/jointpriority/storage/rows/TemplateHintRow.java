package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a template says to one criterion. */
@Preload
@Table("TEMPLATE_HINT")
public interface TemplateHintRow extends Entity {
    /** Template and criterion. */
    @NotNull
    @Unique
    @StringLength(30)
    String getNaturalKey();

    void setNaturalKey(String naturalKey);

    @NotNull
    @Indexed
    int getTemplateId();

    void setTemplateId(int templateId);

    @NotNull
    int getCriterionId();

    void setCriterionId(int criterionId);

    @StringLength(StringLength.UNLIMITED)
    String getHint();

    void setHint(String hint);
}
