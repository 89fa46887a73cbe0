package org.jointpriority.domain.notices;

/** How often somebody wants mail about joint priorities. */
public enum Pace { AT_ONCE, DAILY, NEVER }
