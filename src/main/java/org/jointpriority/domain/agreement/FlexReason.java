package org.jointpriority.domain.agreement;

/** What has changed, so that a joint priority should stand higher for a time. */
public enum FlexReason {
    CLINICAL_NEED, ACCESS_OR_BACKLOG, NEW_TECHNOLOGY, CYBER_THREAT, PURCHASING_TERMS
}
