package org.jointpriority.jira.partnership;

import java.util.Locale;

import org.jointpriority.domain.agreement.Lift;
import org.jointpriority.jira.platform.Wording;

/** That something is lifted: by what, why and until when. */
public final class LiftView {
    private final String why;
    private final String until;

    public LiftView(Lift lift, Wording wording) {
        this.why = wording.text("joint-priority.lift." + code(lift.kind()), reason(lift.reason(), wording));
        this.until = wording.text("joint-priority.lift.until", wording.day(lift.until()).text());
    }

    /** The name of a reason for a flex or for a must-do. */
    public static String reason(Enum<?> reason, Wording wording) {
        return wording.text("joint-priority.lift.reason." + code(reason));
    }

    static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Such as: flex, clinical need. */
    public String why() {
        return why;
    }

    public String until() {
        return until;
    }
}
