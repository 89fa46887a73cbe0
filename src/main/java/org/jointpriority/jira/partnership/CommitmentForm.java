package org.jointpriority.jira.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;

/** Where a member says what the department will do, filled with what it has said. */
public final class CommitmentForm {
    private final Optional<Commitment> commitment;
    private final List<Choice> states;

    CommitmentForm(Optional<Commitment> commitment, Wording wording) {
        this.commitment = commitment;
        CommitmentState current = commitment.map(Commitment::state).orElse(CommitmentState.PLANNED);
        List<Choice> choices = new ArrayList<>();
        for (CommitmentState state : CommitmentState.values()) {
            choices.add(Choice.of(state.name(), CommitmentView.stateName(state, wording), state == current));
        }
        this.states = Collections.unmodifiableList(choices);
    }

    public String text() {
        return commitment.map(Commitment::text).orElse("");
    }

    public String effort() {
        return commitment.map(given -> Integer.toString(given.effort())).orElse("");
    }

    public String due() {
        return commitment.flatMap(Commitment::due).map(Object::toString).orElse("");
    }

    public List<Choice> states() {
        return states;
    }
}
