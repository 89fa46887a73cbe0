package org.jointpriority.domain.order;

import java.util.Objects;

/** What the joint order looks at first of all: whether something is lifted, then whether it is published. */
public final class Tier {
    private final boolean lifted;
    private final boolean published;

    private Tier(boolean lifted, boolean published) {
        this.lifted = lifted;
        this.published = published;
    }

    public static Tier of(boolean lifted, boolean published) {
        return new Tier(lifted, published);
    }

    /** Whether it stands before everything that is not. */
    public boolean isLifted() {
        return lifted;
    }

    /** Whether patient care and score may say anything yet: before that, its place must not give them away. */
    public boolean isPublished() {
        return published;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tier && lifted == ((Tier) other).lifted && published == ((Tier) other).published;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lifted, published);
    }

    @Override
    public String toString() {
        return (lifted ? "lifted" : "in its place") + (published ? "" : ", not published");
    }
}
