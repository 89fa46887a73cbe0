package org.jointpriority.domain.departments;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.limits.Limits;

/** A partner: a Jira group with a name, a colour and a place among the others. */
public final class Department {
    private static final String NEUTRAL = "#6b778c";
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern OWNER_FIELD = Pattern.compile("(customfield_[0-9]{1,18})?");

    private final int id;
    private final String name;
    private final String group;
    private final String colour;
    private final int position;
    private final String ownerFieldId;
    private final Participation participation;
    private final boolean active;

    private Department(int id, String name, String group, String colour, int position, String ownerFieldId,
            Participation participation, boolean active) {
        this.id = Limits.whole("id", id, 0, Integer.MAX_VALUE);
        this.name = Limits.name("name", name);
        this.group = Limits.line("group", group, Limits.JIRA_NAME);
        this.colour = matching(COLOUR, "colour", colour.toLowerCase(Locale.ROOT));
        this.position = Limits.whole("position", position, 0, Limits.POSITION);
        this.ownerFieldId = matching(OWNER_FIELD, "ownerField", ownerFieldId);
        this.participation = Objects.requireNonNull(participation);
        this.active = active;
    }

    /** An active department without a group that always takes part; 0 is the id of one that is not stored yet. */
    public static Department of(int id, String name) {
        return new Department(id, name, "", NEUTRAL, 0, "", Participation.ALWAYS, true);
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

    /** The Jira group of its members, empty as long as none is chosen. */
    public String group() {
        return group;
    }

    /** As {@code #rrggbb}. */
    public String colour() {
        return colour;
    }

    public int position() {
        return position;
    }

    /** The custom field that holds its owners, such as {@code customfield_10100}, empty before the set-up. */
    public String ownerFieldId() {
        return ownerFieldId;
    }

    /** In which joint priorities it takes part as long as it is active. */
    public Participation participation() {
        return participation;
    }

    public boolean isActive() {
        return active;
    }

    public Department withId(int other) {
        return new Department(other, name, group, colour, position, ownerFieldId, participation, active);
    }

    public Department withName(String other) {
        return new Department(id, other, group, colour, position, ownerFieldId, participation, active);
    }

    public Department withGroup(String other) {
        return new Department(id, name, other, colour, position, ownerFieldId, participation, active);
    }

    public Department withColour(String other) {
        return new Department(id, name, group, other, position, ownerFieldId, participation, active);
    }

    public Department withPosition(int other) {
        return new Department(id, name, group, colour, other, ownerFieldId, participation, active);
    }

    public Department withOwnerFieldId(String other) {
        return new Department(id, name, group, colour, position, other, participation, active);
    }

    public Department withParticipation(Participation other) {
        return new Department(id, name, group, colour, position, ownerFieldId, other, active);
    }

    public Department withActive(boolean other) {
        return new Department(id, name, group, colour, position, ownerFieldId, participation, other);
    }

    private static String matching(Pattern pattern, String field, String value) {
        if (!pattern.matcher(value).matches()) {
            throw InvalidValue.of(field, Reason.MALFORMED);
        }
        return value;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Department)) {
            return false;
        }
        Department that = (Department) other;
        return id == that.id && position == that.position && participation == that.participation && active == that.active
                && name.equals(that.name) && group.equals(that.group) && colour.equals(that.colour)
                && ownerFieldId.equals(that.ownerFieldId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, group, colour, position, ownerFieldId, participation, active);
    }

    @Override
    public String toString() {
        return name + " (" + id + (active ? "" : ", inactive") + ')';
    }
}
