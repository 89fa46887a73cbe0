package org.jointpriority.storage;

import java.util.Collections;
import java.util.List;

import org.jointpriority.domain.notices.Notice;

/** What one person is to get in one mail, as it was taken out of the database to be sent. */
public final class SealedLetter {
    private final int id;
    private final int lastCopy;
    private final String userKey;
    private final List<Notice> notices;

    SealedLetter(int id, int lastCopy, String userKey, List<Notice> notices) {
        this.id = id;
        this.lastCopy = lastCopy;
        this.userKey = userKey;
        this.notices = Collections.unmodifiableList(notices);
    }

    int id() {
        return id;
    }

    int lastCopy() {
        return lastCopy;
    }

    public String userKey() {
        return userKey;
    }

    /** The oldest first. */
    public List<Notice> notices() {
        return notices;
    }

    /** The same for the same content, and for no other. */
    public String number() {
        return id + "-" + lastCopy;
    }

    @Override
    public String toString() {
        return number() + " to " + userKey + ": " + notices;
    }
}
