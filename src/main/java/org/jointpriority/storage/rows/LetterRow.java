package org.jointpriority.storage.rows;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The mail that is on its way to a person; there is one at a time, and it is gone when it has been sent. */
@Preload
@Table("LETTER")
public interface LetterRow extends Entity {
    @NotNull
    @Unique
    @StringLength(255)
    String getUserKey();

    void setUserKey(String userKey);

    /** How often it was handed to Jira's mail queue. */
    int getAttempts();

    void setAttempts(int attempts);

    /** When it is to be handed over again, unless it has been sent by then: milliseconds since 1970. */
    long getDue();

    void setDue(long due);

    /** The id of the last copy in it. */
    int getLastCopy();

    void setLastCopy(int lastCopy);

    /** Since when the mail server is being talked to about it, in milliseconds since 1970; 0 while it is not. */
    long getSending();

    void setSending(long sending);

    /** Written before anything is read, so that the database makes the next writer wait. */
    int getTouched();

    void setTouched(int touched);
}
