package org.jointpriority.domain.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Whose needs the agreed joint priorities are and which kinds of work, by how many they are and by the effort committed to them. */
public final class Balance {
    private final List<Item> items;

    private Balance(List<Item> items) {
        this.items = Collections.unmodifiableList(items);
    }

    public static Balance of(Collection<Item> agreed) {
        return new Balance(new ArrayList<>(agreed));
    }

    public Part all() {
        return part(item -> true);
    }

    /** @param raisedBy the department's id; empty for those of which nobody knows whose need they are */
    public Part of(OptionalInt raisedBy) {
        return part(item -> item.raisedBy.equals(raisedBy));
    }

    /** @param kind empty for those of which nobody has said it */
    public Part of(Optional<KindOfWork> kind) {
        return part(item -> item.kind.equals(kind));
    }

    private Part part(Predicate<Item> which) {
        int count = 0;
        long effort = 0;
        for (Item item : items) {
            if (which.test(item)) {
                count++;
                effort += item.effort;
            }
        }
        return new Part(count, effort);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Balance && items.equals(((Balance) other).items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return "Balance of " + all();
    }

    /** One agreed joint priority. */
    public static final class Item {
        private final OptionalInt raisedBy;
        private final Optional<KindOfWork> kind;
        private final long effort;

        private Item(OptionalInt raisedBy, Optional<KindOfWork> kind, long effort) {
            this.raisedBy = Objects.requireNonNull(raisedBy);
            this.kind = Objects.requireNonNull(kind);
            this.effort = effort;
        }

        /** @param effort the points that all departments together have committed to it */
        public static Item of(OptionalInt raisedBy, Optional<KindOfWork> kind, long effort) {
            return new Item(raisedBy, kind, effort);
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Item)) {
                return false;
            }
            Item that = (Item) other;
            return raisedBy.equals(that.raisedBy) && kind.equals(that.kind) && effort == that.effort;
        }

        @Override
        public int hashCode() {
            return Objects.hash(raisedBy, kind, effort);
        }

        @Override
        public String toString() {
            return raisedBy + ", " + kind + ": " + effort;
        }
    }

    /** How many some of them are, and the points committed to these. */
    public static final class Part {
        private final int count;
        private final long effort;

        private Part(int count, long effort) {
            this.count = count;
            this.effort = effort;
        }

        public int count() {
            return count;
        }

        public long effort() {
            return effort;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Part && count == ((Part) other).count && effort == ((Part) other).effort;
        }

        @Override
        public int hashCode() {
            return Objects.hash(count, effort);
        }

        @Override
        public String toString() {
            return count + " with " + effort + " points";
        }
    }
}
