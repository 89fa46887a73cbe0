package org.jointpriority.domain.notices;

import java.time.Duration;

/** How long a mail may take before it is tried again. */
public final class Retries {
    /** Nobody talks to a mail server about one mail for longer; whoever began earlier has broken off. */
    public static final Duration LONGEST_SENDING = Duration.ofHours(1);
    /** What could not be sent for so long, nobody wants to read any more. */
    public static final Duration LONGEST_WAITING = Duration.ofDays(14);
    /** What could not be sent for so long is worth an administrator's look. */
    public static final Duration USUAL_WAITING = Duration.ofHours(1);

    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofHours(6);

    private Retries() { }

    /** When it is tried again after so many times: soon at first, and then less and less often. */
    public static Duration after(int attempts) {
        Duration wait = FIRST;
        for (int attempt = 1; attempt < attempts && wait.compareTo(LONGEST) < 0; attempt++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
