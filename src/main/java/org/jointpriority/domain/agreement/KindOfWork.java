package org.jointpriority.domain.agreement;

/** What a joint priority is for: care itself, what care runs on, or one as much as the other. */
public enum KindOfWork { CLINICAL, UPKEEP, BOTH }
