package org.jointpriority.domain.assessment;

import java.util.Objects;

import org.jointpriority.domain.limits.Limits;

/** Something that joint priorities are assessed on, with its help, its weight and what 1, 5 and 9 mean. */
public final class Criterion {
    private final int id;
    private final String name;
    private final String help;
    private final String low;
    private final String middle;
    private final String high;
    private final int weight;
    private final boolean patientCare;
    private final int position;
    private final boolean active;

    private Criterion(int id, String name, String help, String low, String middle, String high, int weight,
            boolean patientCare, int position, boolean active) {
        this.id = Limits.whole("id", id, 0, Integer.MAX_VALUE);
        this.name = Limits.name("name", name);
        this.help = Limits.text("help", help, Limits.HELP);
        this.low = Limits.line("low", low, Limits.MEANING);
        this.middle = Limits.line("middle", middle, Limits.MEANING);
        this.high = Limits.line("high", high, Limits.MEANING);
        this.weight = Limits.whole("weight", weight, 0, Limits.WEIGHT);
        this.patientCare = patientCare;
        this.position = Limits.whole("position", position, 0, Limits.POSITION);
        this.active = active;
    }

    /** An active criterion without texts; 0 is the id of one that is not stored yet. */
    public static Criterion of(int id, String name, int weight) {
        return new Criterion(id, name, "", "", "", "", weight, false, 0, true);
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

    public String help() {
        return help;
    }

    /** What a rating of 1 means. */
    public String low() {
        return low;
    }

    /** What a rating of 5 means. */
    public String middle() {
        return middle;
    }

    /** What a rating of 9 means. */
    public String high() {
        return high;
    }

    public int weight() {
        return weight;
    }

    public boolean isPatientCare() {
        return patientCare;
    }

    public int position() {
        return position;
    }

    public boolean isActive() {
        return active;
    }

    /** Whether both make the same of a rating, whatever they are called and wherever they stand. */
    public boolean countsLike(Criterion other) {
        return weight == other.weight && patientCare == other.patientCare && active == other.active;
    }

    public Criterion withId(int other) {
        return new Criterion(other, name, help, low, middle, high, weight, patientCare, position, active);
    }

    public Criterion withName(String other) {
        return new Criterion(id, other, help, low, middle, high, weight, patientCare, position, active);
    }

    public Criterion withHelp(String other) {
        return new Criterion(id, name, other, low, middle, high, weight, patientCare, position, active);
    }

    public Criterion withMeanings(String ofOne, String ofFive, String ofNine) {
        return new Criterion(id, name, help, ofOne, ofFive, ofNine, weight, patientCare, position, active);
    }

    public Criterion withWeight(int other) {
        return new Criterion(id, name, help, low, middle, high, other, patientCare, position, active);
    }

    public Criterion withPatientCare(boolean other) {
        return new Criterion(id, name, help, low, middle, high, weight, other, position, active);
    }

    public Criterion withPosition(int other) {
        return new Criterion(id, name, help, low, middle, high, weight, patientCare, other, active);
    }

    public Criterion withActive(boolean other) {
        return new Criterion(id, name, help, low, middle, high, weight, patientCare, position, other);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Criterion)) {
            return false;
        }
        Criterion that = (Criterion) other;
        return id == that.id && weight == that.weight && patientCare == that.patientCare && position == that.position
                && active == that.active && name.equals(that.name) && help.equals(that.help) && low.equals(that.low)
                && middle.equals(that.middle) && high.equals(that.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, help, low, middle, high, weight, patientCare, position, active);
    }

    @Override
    public String toString() {
        return name + " (" + id + ", weight " + weight + (active ? "" : ", inactive") + ')';
    }
}
