package org.jointpriority.partnership;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jointpriority.domain.limits.InvalidValue;

/** Something was asked for that is not done; nothing has been changed. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, in the classes that a caller has to tell apart. */
    public enum Kind {
        /** Nobody has logged in. */
        NOT_LOGGED_IN,
        /** The person may see it, but not do this. */
        FORBIDDEN,
        /** There is no such thing, or none that this person may know of. */
        NOT_FOUND,
        /** What was given cannot be accepted, see {@link Refusal#fields()}. */
        INVALID,
        /** Somebody else changed it after the person had seen it; of a joint priority, see {@link Refusal#conflict()}. */
        CONFLICT
    }

    private final Kind kind;
    private final transient Optional<Message> text;
    private final transient SortedMap<String, Message> fields;
    private final transient Optional<Conflict> conflict;

    private Refusal(Kind kind, Optional<Message> text, Map<String, Message> fields, Optional<Conflict> conflict) {
        super(kind + text.map(message -> " " + message).orElse("") + (fields.isEmpty() ? "" : " " + fields), null, false, true);
        this.kind = kind;
        this.text = text;
        this.fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        this.conflict = conflict;
    }

    public static Refusal notLoggedIn() {
        return new Refusal(Kind.NOT_LOGGED_IN, Optional.of(Message.of("joint-priority.refusal.not-logged-in")),
                Collections.emptyMap(), Optional.empty());
    }

    public static Refusal forbidden(Message text) {
        return new Refusal(Kind.FORBIDDEN, Optional.of(text), Collections.emptyMap(), Optional.empty());
    }

    public static Refusal notFound(Message text) {
        return new Refusal(Kind.NOT_FOUND, Optional.of(text), Collections.emptyMap(), Optional.empty());
    }

    /** It is not one field's fault. */
    public static Refusal invalid(Message text) {
        return new Refusal(Kind.INVALID, Optional.of(text), Collections.emptyMap(), Optional.empty());
    }

    public static Refusal invalid(String field, Message text) {
        return new Refusal(Kind.INVALID, Optional.empty(), Collections.singletonMap(field, text), Optional.empty());
    }

    public static Refusal invalid(Map<String, Message> fields) {
        return new Refusal(Kind.INVALID, Optional.empty(), fields, Optional.empty());
    }

    /** What the domain says of a bad value, for the field that it names. */
    public static Refusal invalid(InvalidValue value) {
        Serializable[] arguments = value.arguments().stream().map(Refusal::plain).toArray(Serializable[]::new);
        return invalid(value.field(), Message.of("joint-priority.refusal.value."
                + value.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments));
    }

    /** Numbers are formatted for the reader; anything else goes in as it is written. */
    private static Serializable plain(Object argument) {
        return argument instanceof Number ? (Number) argument : argument.toString();
    }

    /**
     * @param current the joint priority as it is now, for the person who was refused
     * @param since   what was done to it after the revision that the person had seen, the oldest first
     */
    public static Refusal conflict(PartnershipView current, List<RecordedChange> since) {
        return new Refusal(Kind.CONFLICT, Optional.of(Message.of("joint-priority.refusal.conflict")),
                Collections.emptyMap(), Optional.of(new Conflict(current, since)));
    }

    /** What the person had seen is not what is there now, which is to be looked at again. */
    public static Refusal outdated(Message text) {
        return new Refusal(Kind.CONFLICT, Optional.of(text), Collections.emptyMap(), Optional.empty());
    }

    public Kind kind() {
        return kind;
    }

    /** What to tell the person about the whole; empty when {@link #fields()} says it all. */
    public Optional<Message> text() {
        return text;
    }

    /** What to tell the person about single fields, by the name of the parameter. */
    public SortedMap<String, Message> fields() {
        return fields;
    }

    /** Present exactly when a joint priority has changed meanwhile. */
    public Optional<Conflict> conflict() {
        return conflict;
    }

    /** What somebody who was too late needs to decide again. */
    public static final class Conflict {
        private final PartnershipView current;
        private final List<RecordedChange> since;

        private Conflict(PartnershipView current, List<RecordedChange> since) {
            this.current = current;
            this.since = since;
        }

        public PartnershipView current() {
            return current;
        }

        public List<RecordedChange> since() {
            return since;
        }
    }
}
