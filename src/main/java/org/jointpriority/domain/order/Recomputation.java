package org.jointpriority.domain.order;

/** How far it is with working out again where all joint priorities stand. */
public final class Recomputation {
    private final int done;
    private final int total;

    public Recomputation(int done, int total) {
        this.done = done;
        this.total = total;
    }

    public int done() {
        return done;
    }

    public int total() {
        return total;
    }
}
