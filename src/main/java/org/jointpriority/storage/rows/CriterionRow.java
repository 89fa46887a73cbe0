package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A criterion and its weight. */
@Preload
@Table("CRITERION")
public interface CriterionRow extends Entity {
    @NotNull
    @StringLength(450)
    String getName();

    void setName(String name);

    @StringLength(StringLength.UNLIMITED)
    String getHelp();

    void setHelp(String help);

    @StringLength(450)
    String getLowMeaning();

    void setLowMeaning(String lowMeaning);

    @StringLength(450)
    String getMiddleMeaning();

    void setMiddleMeaning(String middleMeaning);

    @StringLength(450)
    String getHighMeaning();

    void setHighMeaning(String highMeaning);

    int getWeight();

    void setWeight(int weight);

    boolean isPatientCare();

    void setPatientCare(boolean patientCare);

    int getPosition();

    void setPosition(int position);

    boolean isActive();

    void setActive(boolean active);
}
