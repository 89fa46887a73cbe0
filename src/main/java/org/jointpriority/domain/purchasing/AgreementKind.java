package org.jointpriority.domain.purchasing;

/** What an agreement with a vendor is about. */
public enum AgreementKind {
    /** Buying. */
    PURCHASE,
    /** Using what stays the vendor's. */
    LEASE,
    /** The right to use software, by subscription or for good. */
    LICENCE,
    /** Maintenance and support of what is there. */
    SERVICE,
    /** Terms and prices that later orders can draw on, negotiated alone or by a purchasing group. */
    FRAMEWORK,
    OTHER
}
