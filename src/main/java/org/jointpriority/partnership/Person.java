package org.jointpriority.partnership;

import java.util.Objects;

/** Somebody with an account; the key stays the same for life, the name is for reading. */
public final class Person {
    private final String key;
    private final String name;

    private Person(String key, String name) {
        this.key = Objects.requireNonNull(key, "key");
        this.name = Objects.requireNonNull(name, "name");
    }

    public static Person of(String key, String name) {
        return new Person(key, name);
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person && key.equals(((Person) other).key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
