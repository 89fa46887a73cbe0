package org.jointpriority.jira.fields;

import java.util.Optional;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import org.jointpriority.domain.assessment.Median;
import org.jointpriority.domain.order.Standing;

/** <em>Patient care</em>: the median of the ratings on that criterion, 1 to 9 in halves. */
public final class PatientCareField extends NumberFieldType {
    private final FieldStandings standings;

    @Inject
    public PatientCareField(FieldStandings standings) {
        this.standings = standings;
    }

    @Override
    Optional<Double> value(Issue issue) {
        return median(issue).map(median -> median.toBigDecimal().doubleValue());
    }

    @Override
    Optional<FieldView> view(Issue issue) {
        return median(issue).map(median -> FieldView.of(median.toString()));
    }

    private Optional<Median> median(Issue issue) {
        return standings.of(issue).flatMap(Standing::patientCare);
    }
}
