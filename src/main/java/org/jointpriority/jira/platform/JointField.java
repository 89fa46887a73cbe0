package org.jointpriority.jira.platform;

import java.util.Locale;

import org.jointpriority.partnership.Message;

/** The fields of our own types, each with the one of Jira's searchers that suits it. */
public enum JointField {
    AFFECTED_SYSTEMS("multiselectsearcher"),
    JOINT_SCORE("exactnumber"),
    PATIENT_CARE("exactnumber"),
    CONSENSUS("exacttextsearcher"),
    SHARED_OWNERSHIP("textsearcher"),
    JOINT_ORDER("exacttextsearcher");

    private static final String OURS = "org.jointpriority.joint-priority:";
    private static final String JIRAS = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final String searcher;

    JointField(String searcher) {
        this.searcher = searcher;
    }

    /** Whether it is worked out, so that it can only be looked at; the others are filled in. */
    public boolean isComputed() {
        return this != AFFECTED_SYSTEMS;
    }

    /** The complete key of its custom field type in our descriptor. */
    public String typeKey() {
        return OURS + key();
    }

    public String searcherKey() {
        return JIRAS + searcher;
    }

    /** Under which its id is remembered. */
    public String fact() {
        return "field." + key();
    }

    public Message title() {
        return Message.of("joint-priority.fields." + key() + ".name");
    }

    public Message description() {
        return Message.of("joint-priority.fields." + key() + ".description");
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
