package org.jointpriority.domain.agreement;

/** Why something has to happen whatever it scores. */
public enum MustDoReason {
    REGULATION, PATIENT_SAFETY, SECURITY,
    /** The support of something in use would end otherwise. */
    END_OF_SUPPORT
}
