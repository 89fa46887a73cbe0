package org.jointpriority.sandbox.host;

/** Why a plugin cannot be installed or started, in words for the person who tried. */
public final class PluginFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PluginFailure(String message) {
        super(message);
    }

    public PluginFailure(String message, Throwable cause) {
        super(message + ": " + reason(cause), cause);
    }

    /** The deepest message says most: what is around it only tells the way there. */
    private static String reason(Throwable cause) {
        Throwable deepest = cause;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        return deepest instanceof PluginFailure ? deepest.getMessage()
                : deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
    }
}
