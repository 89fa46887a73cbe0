package org.jointpriority.domain.consensus;

/** What a department can say on a joint priority. */
public enum Word {
    AGREE, AGREE_WITH_ALLOWANCE, NEEDS_DISCUSSION
}
