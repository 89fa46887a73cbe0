package org.jointpriority.jira.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.agreement.FlexState;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.PartnershipView;

/** Where a member gives the department's word on the revision that is shown. */
public final class EndorsementForm {
    private final Optional<Endorsement> endorsement;
    private final List<Choice> words;
    private final String included;
    private final String saveLabel;

    /** @param endorsement what the department has said of this revision */
    EndorsementForm(Optional<Endorsement> endorsement, PartnershipView view, Wording wording) {
        this.endorsement = endorsement;
        List<String> lifts = new ArrayList<>();
        view.lifting().flex(view.today()).filter(flex -> flex.state(view.today()) == FlexState.REQUESTED).ifPresent(flex ->
                lifts.add(wording.text("joint-priority.partnership.endorse.flex", LiftView.reason(flex.reason(), wording), wording.day(flex.end()).text())));
        view.lifting().mustDo().ifPresent(mustDo ->
                lifts.add(wording.text("joint-priority.partnership.endorse.must-do", LiftView.reason(mustDo.reason(), wording), wording.day(mustDo.date()).text())));
        this.included = lifts.isEmpty() ? null : wording.text("joint-priority.partnership.endorse.included", wording.list(lifts));
        List<Choice> choices = new ArrayList<>();
        for (Word word : Word.values()) {
            String help = wording.text("joint-priority.word." + EndorsementView.key(word) + ".help");
            boolean isChosen = endorsement.map(Endorsement::word).filter(word::equals).isPresent();
            choices.add(Choice.of(word.name(), EndorsementView.wordName(word, wording), help, isChosen));
        }
        this.words = Collections.unmodifiableList(choices);
        this.saveLabel = wording.text("joint-priority.partnership.endorse.save", Integer.toString(view.revision()));
    }

    /** The flex that waits and the must-do, to which an agreement holds too; null if there is neither. */
    public String included() {
        return included;
    }

    public List<Choice> words() {
        return words;
    }

    public String text() {
        return endorsement.map(Endorsement::text).orElse("");
    }

    public String reviewOn() {
        return endorsement.flatMap(Endorsement::reviewOn).map(Object::toString).orElse("");
    }

    public String saveLabel() {
        return saveLabel;
    }
}
