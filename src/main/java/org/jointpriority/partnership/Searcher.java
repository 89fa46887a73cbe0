package org.jointpriority.partnership;

import java.util.Optional;

/** With whose eyes joint priorities are searched for: those of a person or of nobody, or Jira's own, which see everything. */
public final class Searcher {
    private final Optional<Person> person;
    private final boolean seesAll;

    private Searcher(Optional<Person> person, boolean seesAll) {
        this.person = person;
        this.seesAll = seesAll;
    }

    public static Searcher of(Optional<Person> person) {
        return new Searcher(person, false);
    }

    /** On behalf of this person or of nobody, but whatever that one may browse: whoever asks for it sees to what is shown. */
    public static Searcher seeingAll(Optional<Person> person) {
        return new Searcher(person, true);
    }

    public Optional<Person> person() {
        return person;
    }

    public boolean seesAll() {
        return seesAll;
    }
}
