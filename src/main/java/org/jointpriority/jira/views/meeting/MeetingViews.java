package org.jointpriority.jira.views.meeting;

import java.time.LocalDate;
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
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.MeetingPack;

/** Makes the meeting pack. */
@Named
public final class MeetingViews extends View {
    private final MeetingPack pack;
    private final Foundation foundation;
    private final Wording wording;
    private final ApplicationProperties application;

    @Inject
    public MeetingViews(MeetingPack pack, Foundation foundation, Wording wording, ApplicationProperties application) {
        super(ViewKind.MEETING_PACK);
        this.pack = pack;
        this.foundation = foundation;
        this.wording = wording;
        this.application = application;
    }

    @Override
    protected Optional<MeetingView> show(ViewQuery query) {
        MeetingView view = view(query);
        return view.isEmpty() ? Optional.empty() : Optional.of(view);
    }

    @Override
    public ViewTable table(ViewQuery query) {
        MeetingView view = view(query);
        ViewTable table = ViewTable.of("joint-priority.meeting.column.", wording, "part", "place", "key", "priority", "department", "what", "day");
        for (MeetingView.Dispute dispute : view.disputed()) {
            for (MeetingView.Voice voice : dispute.voices()) {
                add(table, "disputed", dispute.item(), voice.department(), voice.inWords(view.criteria()), Optional.empty());
            }
        }
        for (MeetingView.Lifted lifted : view.lifted()) {
            add(table, "lifted", lifted.item(), lifted.department(), lifted.inWords(), Optional.of(lifted.date()));
        }
        view.allowances().forEach(row -> table.add(wording.text("joint-priority.meeting.allowances"), place(row.place()), row.issueKey(), row.summary(), row.department(),
                row.text(), row.iso()));
        for (MeetingView.Waiting waiting : view.waiting()) {
            add(table, "waiting", waiting.item(), "", waiting.item().awaits(), waiting.since());
        }
        return table;
    }

    private void add(ViewTable table, String part, MeetingView.Item item, String department, String what, Optional<LocalDate> day) {
        table.add(wording.text("joint-priority.meeting." + part), place(item.place()), item.issueKey(), item.summary(), department, what,
                day.map(LocalDate::toString).orElse(""));
    }

    private static String place(Integer place) {
        return place == null ? "" : place.toString();
    }

    private MeetingView view(ViewQuery query) {
        return new MeetingView(pack.prepare(query.scope()).through(query.lens()), application.getBaseUrl(UrlMode.RELATIVE), this::departmentName, wording);
    }

    private Optional<String> departmentName(int id) {
        return foundation.departments().byId(id).map(Department::name);
    }
}
