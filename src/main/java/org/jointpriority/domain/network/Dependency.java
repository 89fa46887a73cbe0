package org.jointpriority.domain.network;

import java.util.Objects;

import org.jointpriority.domain.limits.Limits;

/** Data flows from one system to another, so that a change of the first can reach the second. */
public final class Dependency {
    private final int id;
    private final int fromId;
    private final int toId;
    private final Flow flow;
    private final String transaction;

    private Dependency(int id, int fromId, int toId, Flow flow, String transaction) {
        this.id = Limits.whole("id", id, 0, Integer.MAX_VALUE);
        this.fromId = Limits.whole("from", fromId, 0, Integer.MAX_VALUE);
        this.toId = Limits.whole("to", toId, 0, Integer.MAX_VALUE);
        this.flow = Objects.requireNonNull(flow);
        this.transaction = Limits.line("transaction", transaction, Limits.TRANSACTION);
    }

    /** One without a transaction; 0 is the id of one that is not stored yet. */
    public static Dependency of(int id, int fromId, int toId, Flow flow) {
        return new Dependency(id, fromId, toId, flow, "");
    }

    public int id() {
        return id;
    }

    /** The system that the data comes from. */
    public int fromId() {
        return fromId;
    }

    /** The system that a change of the first reaches. */
    public int toId() {
        return toId;
    }

    public Flow flow() {
        return flow;
    }

    /** The name of the IHE transaction, empty where there is none. */
    public String transaction() {
        return transaction;
    }

    public Dependency withId(int other) {
        return new Dependency(other, fromId, toId, flow, transaction);
    }

    public Dependency withEnds(int from, int to) {
        return new Dependency(id, from, to, flow, transaction);
    }

    public Dependency withFlow(Flow other) {
        return new Dependency(id, fromId, toId, other, transaction);
    }

    public Dependency withTransaction(String other) {
        return new Dependency(id, fromId, toId, flow, other);
    }

    /** The same for dependencies that say the same. */
    public String key() {
        return fromId + "/" + toId + '/' + flow + '/' + Limits.nameKey(transaction);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Dependency)) {
            return false;
        }
        Dependency that = (Dependency) other;
        return id == that.id && fromId == that.fromId && toId == that.toId && flow == that.flow
                && transaction.equals(that.transaction);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, fromId, toId, flow, transaction);
    }

    @Override
    public String toString() {
        return fromId + " to " + toId + ": " + flow + (transaction.isEmpty() ? "" : " " + transaction) + " (" + id + ')';
    }
}
