package org.jointpriority.domain.consensus;

/** What a department can say on a joint priority. */
public enum Word {
    AGREE, AGREE_WITH_ALLOWANCE, NEEDS_DISCUSSION;

    /** Whether it says nothing without words of one's own: which allowance, or what to discuss. */
    public boolean needsText() {
        return this != AGREE;
    }

    /** Whether it holds only until it is looked at again. */
    public boolean needsReviewDay() {
        return this == AGREE_WITH_ALLOWANCE;
    }
}
