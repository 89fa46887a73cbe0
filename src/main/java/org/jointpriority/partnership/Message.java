package org.jointpriority.partnership;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A text for a person, before it is known in which language: its key among the translations, and what goes into it. */
public final class Message implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final ArrayList<Serializable> arguments;

    private Message(String key, List<Serializable> arguments) {
        this.key = Objects.requireNonNull(key, "key");
        this.arguments = new ArrayList<>(arguments);
    }

    public static Message of(String key, Serializable... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    public String key() {
        return key;
    }

    public List<Serializable> arguments() {
        return Collections.unmodifiableList(arguments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message && key.equals(((Message) other).key) && arguments.equals(((Message) other).arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, arguments);
    }

    @Override
    public String toString() {
        return arguments.isEmpty() ? key : key + arguments;
    }
}
