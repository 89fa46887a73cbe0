package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What flows from one system to another. */
@Preload
@Table("DEPENDENCY")
public interface DependencyRow extends Entity {
    int getFromId();

    void setFromId(int fromId);

    int getToId();

    void setToId(int toId);

    @NotNull
    String getFlow();

    void setFlow(String flow);

    @StringLength(450)
    String getTransactionName();

    void setTransactionName(String transactionName);

    /** Goes up with each change, so that nobody overwrites what they have not seen. */
    int getRevision();

    void setRevision(int revision);
}
