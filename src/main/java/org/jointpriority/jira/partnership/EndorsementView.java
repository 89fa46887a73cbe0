package org.jointpriority.jira.partnership;

import java.util.Locale;

import org.jointpriority.domain.consensus.Endorsement;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.DepartmentPart;
import org.jointpriority.partnership.Person;

/** A department's word, who gave it and whether it still counts. */
public final class EndorsementView {
    private final Endorsement endorsement;
    private final boolean stale;
    private final String name;
    private final String staleSentence;
    private final String reviewSentence;
    private final String bySentence;
    private final When at;

    EndorsementView(Endorsement endorsement, DepartmentPart part, int revision, Wording wording) {
        this.endorsement = endorsement;
        this.stale = part.isStale();
        this.name = wordName(endorsement.word(), wording);
        this.staleSentence = wording.text("joint-priority.partnership.stale.why",
                Integer.toString(endorsement.revision()), Integer.toString(revision));
        this.reviewSentence = endorsement.reviewOn().map(day -> wording.text(wording.isPast(day)
                ? "joint-priority.partnership.review.overdue" : "joint-priority.partnership.review.on", wording.day(day).text()))
                .orElse(null);
        this.bySentence = wording.text("joint-priority.partnership.endorsement.by",
                part.endorsedBy().map(Person::name).orElse(endorsement.by()));
        this.at = wording.moment(endorsement.at());
    }

    public static String wordName(Word word, Wording wording) {
        return wording.text("joint-priority.word." + key(word));
    }

    static String key(Word word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String word() {
        return endorsement.word().name();
    }

    public String name() {
        return name;
    }

    public String text() {
        return endorsement.text().isEmpty() ? null : endorsement.text();
    }

    public boolean isStale() {
        return stale;
    }

    public String staleSentence() {
        return staleSentence;
    }

    public String reviewSentence() {
        return reviewSentence;
    }

    public String bySentence() {
        return bySentence;
    }

    public When at() {
        return at;
    }

    public String code() {
        switch (endorsement.word()) {
            case AGREE:
                return "agree";
            case AGREE_WITH_ALLOWANCE:
                return "allowance";
            default:
                return "discussion";
        }
    }

    public String icon() {
        switch (endorsement.word()) {
            case AGREE:
                return "aui-iconfont-approve";
            case AGREE_WITH_ALLOWANCE:
                return "aui-iconfont-time";
            default:
                return "aui-iconfont-comment";
        }
    }
}
