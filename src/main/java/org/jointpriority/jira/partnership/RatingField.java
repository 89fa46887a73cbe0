package org.jointpriority.jira.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Rating;

/** Where a member rates one criterion: nine values, three of which have a meaning of their own. */
public final class RatingField {
    private static final int LEAST = 1;
    private static final int MIDDLE = 5;
    private static final int MOST = 9;

    private final Criterion criterion;
    private final Optional<Rating> rating;
    private final List<Value> choices;

    RatingField(Criterion criterion, Optional<Rating> rating) {
        this.criterion = criterion;
        this.rating = rating;
        List<Value> values = new ArrayList<>();
        for (int value = LEAST; value <= MOST; value++) {
            values.add(new Value(value, meaning(value), rating.isPresent() && rating.get().value() == value));
        }
        this.choices = Collections.unmodifiableList(values);
    }

    private String meaning(int value) {
        switch (value) {
            case LEAST:
                return low();
            case MIDDLE:
                return middle();
            case MOST:
                return high();
            default:
                return null;
        }
    }

    public int criterionId() {
        return criterion.id();
    }

    public String name() {
        return criterion.name();
    }

    public String help() {
        return orNull(criterion.help());
    }

    public String low() {
        return orNull(criterion.low());
    }

    public String middle() {
        return orNull(criterion.middle());
    }

    public String high() {
        return orNull(criterion.high());
    }

    public boolean isRated() {
        return rating.isPresent();
    }

    /** The value that the page was made with, empty for none. */
    public String initial() {
        return rating.map(given -> Integer.toString(given.value())).orElse("");
    }

    public List<Value> choices() {
        return choices;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** One of the nine values. */
    public static final class Value {
        private final int value;
        private final String meaning;
        private final boolean chosen;

        Value(int value, String meaning, boolean chosen) {
            this.value = value;
            this.meaning = meaning;
            this.chosen = chosen;
        }

        public int value() {
            return value;
        }

        public String meaning() {
            return meaning;
        }

        public boolean isChosen() {
            return chosen;
        }

        /** Whether a third of the scale begins here, but for the first. */
        public boolean opensBand() {
            return value == 4 || value == 7;
        }
    }
}
