package org.jointpriority.partnership.notices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jointpriority.partnership.Person;

/** One mail to one person: what is to be known of one or several joint priorities, in the joint order. */
public final class Letter {
    /** More than these in one mail nobody reads. */
    public static final int MOST_ENTRIES = 50;

    private final String number;
    private final Person person;
    private final boolean digest;
    private final List<LetterEntry> entries;

    private Letter(String number, Person person, boolean digest, List<LetterEntry> entries) {
        this.number = number;
        this.person = person;
        this.digest = digest;
        this.entries = Collections.unmodifiableList(new ArrayList<>(entries));
    }

    /**
     * @param number the same for the same content, and for no other
     * @param digest whether the person wants one a day
     */
    public static Letter of(String number, Person person, boolean digest, List<LetterEntry> entries) {
        return new Letter(number, person, digest, entries);
    }

    public String number() {
        return number;
    }

    public Person person() {
        return person;
    }

    public boolean isDigest() {
        return digest;
    }

    public int size() {
        return entries.size();
    }

    /** The first ones, as many as somebody can be expected to read. */
    public List<LetterEntry> entries() {
        return entries.subList(0, Math.min(entries.size(), MOST_ENTRIES));
    }

    /** How many it is about without telling which. */
    public int more() {
        return entries.size() - entries().size();
    }

    @Override
    public String toString() {
        return number + " to " + person + " about " + entries;
    }
}
