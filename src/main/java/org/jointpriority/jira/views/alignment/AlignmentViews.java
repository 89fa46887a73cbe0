package org.jointpriority.jira.views.alignment;

import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.Navigator;
import org.jointpriority.jira.views.View;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.jira.views.ViewTable;
import org.jointpriority.partnership.Alignment;
import org.jointpriority.partnership.AlignmentSurvey;
import org.jointpriority.partnership.Dissent;
import org.jointpriority.partnership.OwnPlaces;
import org.jointpriority.partnership.Wait;

/** Makes the view of the departments' alignment. */
@Named
public final class AlignmentViews extends View {
    private static final String PART = "joint-priority.alignment.part.";

    private final Alignment alignment;
    private final Navigator navigator;
    private final Wording wording;
    private final ApplicationProperties application;

    @Inject
    public AlignmentViews(Alignment alignment, Navigator navigator, Wording wording, ApplicationProperties application) {
        super(ViewKind.ALIGNMENT);
        this.alignment = alignment;
        this.navigator = navigator;
        this.wording = wording;
        this.application = application;
    }

    @Override
    protected Optional<AlignmentView> show(ViewQuery query) {
        AlignmentSurvey survey = alignment.survey(query.scope());
        return survey.total() == 0 ? Optional.empty() : Optional.of(new AlignmentView(survey, query,
                department -> navigator.awaiting(query.scope(), department.name()), application.getBaseUrl(UrlMode.RELATIVE), wording));
    }

    /** All parts of the view in one table, a line for each department that one of its lines is about. */
    @Override
    public ViewTable table(ViewQuery query) {
        AlignmentSurvey survey = alignment.survey(query.scope());
        ViewTable table = ViewTable.of("joint-priority.alignment.column.", wording, "part", "key", "priority", "department", "what", "since",
                "waiting", "place", "own", "rating");
        for (Wait wait : survey.waits()) {
            table.add(wording.text(PART + "waits"), wait.issue().key().toString(), wait.issue().summary(), wait.awaited().name(),
                    WaitView.what(wait.what(), wording), wait.since().map(Object::toString).orElse(""),
                    wording.list(wait.waiting().stream().map(Department::name).collect(Collectors.toList())), "", "", "");
        }
        for (OwnPlaces places : survey.places()) {
            for (Department department : survey.compared()) {
                OwnPlaces.Shift shift = places.shifts().get(department.id());
                if (shift != null) {
                    table.add(wording.text(PART + "places"), places.issue().key().toString(), places.issue().summary(), department.name(), "", "", "",
                            Integer.toString(places.place()), Integer.toString(shift.own()), "");
                }
            }
        }
        for (Dissent dissent : survey.dissents()) {
            for (Dissent.Voice voice : dissent.voices()) {
                table.add(wording.text(PART + "dissents"), dissent.issue().key().toString(), dissent.issue().summary(), voice.department().name(),
                        dissent.criterion().name(), "", "", "", "", voice.rating().toString());
            }
        }
        BalanceView balance = new BalanceView(survey, query, wording);
        balance.departments().forEach(row -> addBalance(table, row, "joint-priority.need.raised-by"));
        balance.kinds().forEach(row -> addBalance(table, row, "joint-priority.need.kind"));
        ConcordanceView concordance = new ConcordanceView(survey, wording);
        table.add(wording.text(PART + "concordance"), "", "", "", concordance.sentences(), "", "", "", "", "");
        return table;
    }

    private void addBalance(ViewTable table, BalanceView.Row row, String by) {
        table.add(wording.text(PART + "balance"), "", "", row.name(), wording.text("joint-priority.alignment.balance.of", wording.text(by), row.count(), row.effort()),
                "", "", "", "", "");
    }
}
