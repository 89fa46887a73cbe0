package org.jointpriority.sandbox.host;

/** Somebody else listens on the port already. */
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    PortTaken(int port, Throwable cause) {
        super("Port " + port + " is taken by another program", cause);
    }
}
