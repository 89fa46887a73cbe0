package org.jointpriority.partnership;

/** The projects, filter or query of a scope cannot be used by this person; the message, in their language, says why. */
public final class InvalidScope extends Exception {
    private static final long serialVersionUID = 1L;

    public InvalidScope(String message) {
        super(message);
    }
}
