package org.jointpriority.domain.templates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;

/**
 * A kind of joint priority to begin from: what to think of on each criterion, the requirements to go through, and why such
 * a thing has to be done by a date at times.
 */
public final class Template {
    /** Of requirements, and of reasons. */
    public static final int MOST_LINES = 50;

    private final int id;
    private final String name;
    private final String purpose;
    private final SortedMap<Integer, String> hints;
    private final List<String> requirements;
    private final List<String> mustDoReasons;
    private final int position;
    private final boolean active;

    private Template(int id, String name, String purpose, Map<Integer, String> hints, Collection<String> requirements,
            Collection<String> mustDoReasons, int position, boolean active) {
        this.id = Limits.whole("id", id, 0, Integer.MAX_VALUE);
        this.name = Limits.name("name", name);
        this.purpose = Limits.text("purpose", purpose, Limits.HELP);
        this.hints = hints(hints);
        this.requirements = lines("requirements", requirements);
        this.mustDoReasons = lines("mustDoReasons", mustDoReasons);
        this.position = Limits.whole("position", position, 0, Limits.POSITION);
        this.active = active;
    }

    /** An active template with nothing in it; 0 is the id of one that is not stored yet. */
    public static Template of(int id, String name) {
        return new Template(id, name, "", Collections.emptyMap(), Collections.emptyList(), Collections.emptyList(), 0, true);
    }

    private static SortedMap<Integer, String> hints(Map<Integer, String> given) {
        SortedMap<Integer, String> hints = new TreeMap<>();
        given.forEach((criterionId, hint) -> {
            String text = Limits.line("hints", hint, Limits.HELP);
            if (!text.isEmpty()) {
                hints.put(criterionId, text);
            }
        });
        return Collections.unmodifiableSortedMap(hints);
    }

    /** Those with something in them. */
    private static List<String> lines(String field, Collection<String> given) {
        List<String> lines = new ArrayList<>();
        for (String each : given) {
            String line = Limits.line(field, each, Limits.TITLE);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        if (lines.size() > MOST_LINES) {
            throw InvalidValue.of(field, Reason.OUT_OF_RANGE, 0, MOST_LINES);
        }
        return Collections.unmodifiableList(lines);
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The same for names that differ in case only. */
    public String nameKey() {
        return Limits.nameKey(name);
    }

    /** When to begin from it. */
    public String purpose() {
        return purpose;
    }

    /** What to think of on a criterion, by its id. */
    public SortedMap<Integer, String> hints() {
        return hints;
    }

    public Optional<String> hint(int criterionId) {
        return Optional.ofNullable(hints.get(criterionId));
    }

    /** What has to be clear or done, one thing a line. */
    public List<String> requirements() {
        return requirements;
    }

    public List<String> mustDoReasons() {
        return mustDoReasons;
    }

    public int position() {
        return position;
    }

    /** A retired one is not offered any more; what began from it is still known to be of it. */
    public boolean isActive() {
        return active;
    }

    public Template withId(int newId) {
        return new Template(newId, name, purpose, hints, requirements, mustDoReasons, position, active);
    }

    public Template withName(String newName) {
        return new Template(id, newName, purpose, hints, requirements, mustDoReasons, position, active);
    }

    public Template withPurpose(String newPurpose) {
        return new Template(id, name, newPurpose, hints, requirements, mustDoReasons, position, active);
    }

    public Template withHints(Map<Integer, String> newHints) {
        return new Template(id, name, purpose, newHints, requirements, mustDoReasons, position, active);
    }

    public Template withRequirements(Collection<String> newRequirements) {
        return new Template(id, name, purpose, hints, newRequirements, mustDoReasons, position, active);
    }

    public Template withMustDoReasons(Collection<String> newReasons) {
        return new Template(id, name, purpose, hints, requirements, newReasons, position, active);
    }

    public Template withPosition(int newPosition) {
        return new Template(id, name, purpose, hints, requirements, mustDoReasons, newPosition, active);
    }

    public Template withActive(boolean newActive) {
        return new Template(id, name, purpose, hints, requirements, mustDoReasons, position, newActive);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Template)) {
            return false;
        }
        Template that = (Template) other;
        return id == that.id && name.equals(that.name) && purpose.equals(that.purpose) && hints.equals(that.hints)
                && requirements.equals(that.requirements) && mustDoReasons.equals(that.mustDoReasons)
                && position == that.position && active == that.active;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name);
    }

    @Override
    public String toString() {
        return id + " " + name;
    }
}
