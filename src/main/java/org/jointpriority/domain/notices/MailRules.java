package org.jointpriority.domain.notices;

import java.time.Duration;
import java.util.Objects;

import org.jointpriority.domain.limits.Limits;

/** What the administrators want of mail about joint priorities. */
public final class MailRules {
    public static final int LONGEST_MINUTES = 60;

    private static final int USUAL_MINUTES = 5;

    private final boolean sent;
    private final int quietMinutes;

    private MailRules(boolean sent, int quietMinutes) {
        this.sent = sent;
        this.quietMinutes = Limits.whole("quietMinutes", quietMinutes, 0, LONGEST_MINUTES);
    }

    public static MailRules of(boolean sent, int quietMinutes) {
        return new MailRules(sent, quietMinutes);
    }

    /** As shipped. */
    public static MailRules usual() {
        return new MailRules(true, USUAL_MINUTES);
    }

    /** Whether there is any mail at all. */
    public boolean isSent() {
        return sent;
    }

    public int quietMinutes() {
        return quietMinutes;
    }

    /** How long what happens is collected, so that a handful of changes are one mail. */
    public Duration quiet() {
        return Duration.ofMinutes(quietMinutes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailRules && sent == ((MailRules) other).sent && quietMinutes == ((MailRules) other).quietMinutes;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sent, quietMinutes);
    }

    @Override
    public String toString() {
        return sent ? "after " + quietMinutes + " minutes" : "none";
    }
}
