package org.jointpriority.domain.notices;

/** What a department can be told about a joint priority, what it hears of most often first. */
public enum NoticeKind {
    /** It has not rated every criterion yet. */
    ASSESSMENT_AWAITED,
    /** All have assessed it, and its word is missing. */
    ENDORSEMENT_AWAITED,
    /** It had endorsed what has changed since. */
    ENDORSEMENT_STALE,
    /** A department wants to lift the joint priority for a time. */
    FLEX_REQUESTED,
    /** Every department has endorsed it. */
    FLEX_IN_FORCE,
    /** The day has come to look again at an allowance of its own. */
    ALLOWANCE_DUE
}
