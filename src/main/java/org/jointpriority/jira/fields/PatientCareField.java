package org.jointpriority.jira.fields;

import java.util.Optional;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import org.jointpriority.domain.order.Standing;
import org.jointpriority.jira.platform.Texts;

/** <em>Patient care</em>: the median of the ratings on that criterion, 1 to 9 in halves. */
public final class PatientCareField extends NumberFieldType {
    private final FieldStandings standings;
    private final Texts texts;

    @Inject
    public PatientCareField(FieldStandings standings, Texts texts) {
        this.standings = standings;
        this.texts = texts;
    }

    @Override
    Optional<Double> value(Issue issue) {
        return standings.of(issue).flatMap(Standing::patientCare).map(median -> median.toBigDecimal().doubleValue());
    }

    @Override
    Optional<FieldView> view(Issue issue) {
        return standings.of(issue).flatMap(standing -> standing.isPublished()
                ? standing.patientCare().map(median -> FieldView.of(texts.number(median.toBigDecimal()))) : Optional.of(standings.unpublished(standing)));
    }
}
