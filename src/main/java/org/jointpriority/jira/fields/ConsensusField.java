package org.jointpriority.jira.fields;

import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.jira.platform.Texts;

/** <em>Consensus</em>: where the departments stand together. Searched by its English name whatever the reader's language. */
public final class ConsensusField extends TextFieldType {
    private final FieldStandings standings;
    private final Texts texts;

    @Inject
    public ConsensusField(FieldStandings standings, Texts texts) {
        this.standings = standings;
        this.texts = texts;
    }

    @Override
    Optional<String> value(Issue issue) {
        return standings.of(issue).map(Standing::consensus).map(ConsensusField::searchName);
    }

    @Override
    Optional<FieldView> view(Issue issue) {
        return standings.of(issue).map(Standing::consensus).map(consensus -> FieldView.of(texts.of(
                "joint-priority.fields.consensus." + consensus.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }

    /** As in saved filters, which have to go on working: Awaiting assessment, Disputed, Awaiting endorsement, Agreed. */
    static String searchName(Consensus consensus) {
        return consensus.name().charAt(0) + consensus.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
