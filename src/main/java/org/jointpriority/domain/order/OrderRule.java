package org.jointpriority.domain.order;

/** What the joint order looks at first. */
public enum OrderRule {
    /** The band of patient care, then the score. */
    PATIENT_CARE_FIRST,
    /** The score alone. */
    WEIGHTED
}
