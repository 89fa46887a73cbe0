package org.jointpriority.jira.setup;

import java.util.Locale;

import org.jointpriority.partnership.Message;

/** The fields that show what is worked out of a joint priority, each with the one of Jira's searchers that suits it. */
enum ComputedField {
    JOINT_SCORE("exactnumber"),
    PATIENT_CARE("exactnumber"),
    CONSENSUS("exacttextsearcher"),
    SHARED_OWNERSHIP("textsearcher"),
    JOINT_ORDER("exacttextsearcher");

    private static final String OURS = "org.jointpriority.joint-priority:";

    private final String searcher;

    ComputedField(String searcher) {
        this.searcher = searcher;
    }

    /** The complete key of its custom field type in our descriptor. */
    String typeKey() {
        return OURS + key();
    }

    String searcherKey() {
        return JointFields.JIRAS + searcher;
    }

    /** Under which its id is remembered. */
    String fact() {
        return "field." + key();
    }

    Message title() {
        return Message.of("joint-priority.fields." + key() + ".name");
    }

    Message description() {
        return Message.of("joint-priority.fields." + key() + ".description");
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
