package org.jointpriority.jira.setup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jointpriority.partnership.Message;

/** What the set-up looks after, one thing a line, and how it found or left each. */
public final class SetUpReport {
    private final List<Line> lines;

    SetUpReport(List<Line> lines) {
        this.lines = Collections.unmodifiableList(new ArrayList<>(lines));
    }

    public List<Line> lines() {
        return lines;
    }

    /** Whether there is nothing left for the set-up to do. */
    public boolean isComplete() {
        return lines.stream().noneMatch(line -> line.state() == State.MISSING || line.state() == State.FAILED);
    }

    /** Whether the set-up could not do everything that it was asked for. */
    public boolean hasFailed() {
        return lines.stream().anyMatch(line -> line.state() == State.FAILED);
    }

    /** How the set-up found or left something. */
    public enum State {
        /** It is not there, or not as it has to be; the set-up would see to it. */
        MISSING,
        /** It was there already. */
        FOUND,
        /** The set-up has just made it. */
        MADE,
        /** It was there, but not as it has to be, and the set-up has just put it right. */
        MENDED,
        /** The set-up tried and could not; the log says why. */
        FAILED;

        /** The state's own word for people. */
        public Message word() {
            return Message.of("joint-priority.setup.state." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** One thing that the set-up looks after. */
    public static final class Line {
        private final Message name;
        private final State state;

        Line(Message name, State state) {
            this.name = Objects.requireNonNull(name, "name");
            this.state = Objects.requireNonNull(state, "state");
        }

        public Message name() {
            return name;
        }

        public State state() {
            return state;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Line && name.equals(((Line) other).name) && state == ((Line) other).state;
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, state);
        }

        @Override
        public String toString() {
            return name + ": " + state;
        }
    }
}
