package org.jointpriority.storage;

/** Somebody else wrote the row that we were about to write; the database did not let both in. */
final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken(RuntimeException cause) {
        super(cause);
    }
}
