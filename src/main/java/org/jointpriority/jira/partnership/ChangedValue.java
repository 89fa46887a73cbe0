package org.jointpriority.jira.partnership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.jira.platform.Wording;

/** What stood somewhere before a change or after it: a few facts, and what somebody wrote. */
public final class ChangedValue {
    private final List<String> facts;
    private final String text;

    private ChangedValue(List<String> facts, String text) {
        this.facts = Collections.unmodifiableList(facts);
        this.text = text;
    }

    static ChangedValue of(String fact) {
        return new ChangedValue(Collections.singletonList(fact), "");
    }

    static ChangedValue of(Commitment commitment, Wording wording) {
        List<String> facts = new ArrayList<>();
        facts.add(wording.text("joint-priority.partnership.commitment.points", commitment.effort()));
        commitment.due().ifPresent(day -> facts.add(wording.text("joint-priority.partnership.commitment.due.by", wording.day(day).text())));
        facts.add(CommitmentView.stateName(commitment.state(), wording));
        return new ChangedValue(facts, commitment.text());
    }

    static ChangedValue of(Endorsement endorsement, Wording wording) {
        List<String> facts = new ArrayList<>();
        facts.add(EndorsementView.wordName(endorsement.word(), wording));
        endorsement.reviewOn().ifPresent(day -> facts.add(wording.text("joint-priority.partnership.review.on", wording.day(day).text())));
        return new ChangedValue(facts, endorsement.text());
    }

    static ChangedValue of(Offer offer, Wording wording) {
        List<String> facts = new ArrayList<>();
        facts.add(wording.money(offer.price()));
        facts.add(wording.text("joint-priority.history.valid-until", wording.day(offer.validUntil()).text()));
        return new ChangedValue(facts, offer.note());
    }

    static ChangedValue of(Flex flex, Wording wording) {
        List<String> facts = new ArrayList<>();
        facts.add(LiftView.reason(flex.reason(), wording));
        facts.add(wording.text("joint-priority.flex.respond-by", wording.day(flex.respondBy()).text()));
        facts.add(wording.text("joint-priority.flex.until", wording.day(flex.end()).text()));
        return new ChangedValue(facts, flex.text());
    }

    static ChangedValue of(MustDo mustDo, Wording wording) {
        List<String> facts = new ArrayList<>();
        facts.add(LiftView.reason(mustDo.reason(), wording));
        facts.add(wording.text("joint-priority.must-do.by", wording.day(mustDo.date()).text()));
        return new ChangedValue(facts, mustDo.evidence());
    }

    public List<String> facts() {
        return facts;
    }

    /** Empty if nobody wrote any. */
    public String text() {
        return text;
    }
}
