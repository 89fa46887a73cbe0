package org.jointpriority.jira.views.deadlines;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.View;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.jira.views.ViewTable;
import org.jointpriority.partnership.DeadlineRadar;
import org.jointpriority.partnership.Radar;

/** Makes the view of the deadlines. */
@Named
public final class DeadlinesViews extends View {
    private final DeadlineRadar radar;
    private final Wording wording;
    private final ApplicationProperties application;

    @Inject
    public DeadlinesViews(DeadlineRadar radar, Wording wording, ApplicationProperties application) {
        super(ViewKind.DEADLINES);
        this.radar = radar;
        this.wording = wording;
        this.application = application;
    }

    @Override
    protected Optional<DeadlinesView> show(ViewQuery query) {
        Radar swept = radar.sweep(query.scope());
        if (swept.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DeadlinesView(swept, DeadlineLine.of(swept, query, wording), query, application.getBaseUrl(UrlMode.RELATIVE), wording));
    }

    @Override
    public ViewTable table(ViewQuery query) {
        Radar swept = radar.sweep(query.scope());
        ViewTable table = ViewTable.of("joint-priority.deadlines.column.", wording, "day", "stretch", "key", "priority", "source", "what",
                "department");
        for (DeadlineLine line : DeadlineLine.of(swept, query, wording)) {
            table.add(line.day().toString(), wording.text("joint-priority.deadlines.stretch." + StretchView.code(line.stretch())),
                    line.issue().map(issue -> issue.key().toString()).orElse(""), line.issue().map(issue -> issue.summary()).orElse(""),
                    wording.text("joint-priority.deadlines.source." + DeadlineLine.code(line.source())), line.what(),
                    line.department().map(Department::name).orElse(""));
        }
        return table;
    }
}
