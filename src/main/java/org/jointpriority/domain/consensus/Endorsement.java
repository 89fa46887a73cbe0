package org.jointpriority.domain.consensus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;

/** A department's word on a joint priority as it stood at one revision, and who gave it when. */
public final class Endorsement {
    private final int departmentId;
    private final Word word;
    private final String text;
    private final Optional<LocalDate> reviewOn;
    private final int revision;
    private final String by;
    private final Instant at;

    private Endorsement(int departmentId, Word word, String text, Optional<LocalDate> reviewOn, int revision, String by, Instant at) {
        this.departmentId = departmentId;
        this.word = Objects.requireNonNull(word);
        this.text = word.needsText()
                ? Limits.requiredText("text", text, Limits.TEXT)
                : Limits.text("text", text, Limits.TEXT);
        this.reviewOn = reviewOn.map(day -> Limits.day("reviewOn", day));
        if (word.needsReviewDay() && !reviewOn.isPresent()) {
            throw InvalidValue.of("reviewOn", Reason.MISSING);
        }
        if (!word.needsReviewDay() && reviewOn.isPresent()) {
            throw InvalidValue.of("reviewOn", Reason.NOT_ALLOWED);
        }
        this.revision = Limits.whole("revision", revision, 0, Integer.MAX_VALUE);
        this.by = Limits.userKey("by", by);
        this.at = Objects.requireNonNull(at);
    }

    /** Anything but plain agreement needs a text, and an allowance alone has and needs a review day. */
    public static Endorsement of(int departmentId, Word word, String text, Optional<LocalDate> reviewOn, int revision,
            String by, Instant at) {
        return new Endorsement(departmentId, word, text, reviewOn, revision, by, at);
    }

    /** Reads what {@link #toRecord()} wrote; the record does not know the rest. */
    public static Endorsement parse(int departmentId, String record, int revision, String by, Instant at) {
        String[] parts = record.split("\\|", 3);
        return of(departmentId, Word.valueOf(parts[0]), parts[2], parts[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[1])),
                revision, by, at);
    }

    public int departmentId() {
        return departmentId;
    }

    public Word word() {
        return word;
    }

    public String text() {
        return text;
    }

    /** When its allowance is looked at again. */
    public Optional<LocalDate> reviewOn() {
        return reviewOn;
    }

    /** The one that the person saw. */
    public int revision() {
        return revision;
    }

    /** The user's key. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** Whether something material has changed since. */
    public boolean isStale(int currentRevision) {
        return revision < currentRevision;
    }

    /** Whether it is a yes, with or without an allowance, to the joint priority as it stands at this revision. */
    public boolean isFor(int currentRevision) {
        return !isStale(currentRevision) && word != Word.NEEDS_DISCUSSION;
    }

    /** Whether the department says the same of the same revision, whoever speaks for it. */
    public boolean saysTheSame(Endorsement other) {
        return departmentId == other.departmentId && revision == other.revision && word == other.word
                && text.equals(other.text) && reviewOn.equals(other.reviewOn);
    }

    /** The stable form in which the history keeps it: {@code word|reviewOn|text}, the text last because it may hold anything. */
    public String toRecord() {
        return word + "|" + reviewOn.map(LocalDate::toString).orElse("") + '|' + text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Endorsement && saysTheSame((Endorsement) other) && by.equals(((Endorsement) other).by)
                && at.equals(((Endorsement) other).at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(departmentId, word, text, reviewOn, revision, by, at);
    }

    @Override
    public String toString() {
        return departmentId + " at " + revision + ": " + toRecord();
    }
}
