package org.jointpriority.sandbox.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jointpriority.sandbox.host.WorkflowModule;
import org.jointpriority.sandbox.jira.Workflow;
import org.jointpriority.sandbox.jira.api.Dates;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.IssueTypeRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** How templates write dates, people and pictures. */
public final class Show {
    private final Frame frame;
    private final Locale locale;

    Show(Frame frame, Locale locale) {
        this.frame = frame;
        this.locale = locale;
    }

    public String day(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern(Dates.day(locale), locale).format(day);
    }

    public String time(Instant instant) {
        return instant == null ? "" : DateTimeFormatter.ofPattern(Dates.moment(locale), locale).withZone(ZoneId.systemDefault()).format(instant);
    }

    public String day(Instant instant) {
        return instant == null ? "" : DateTimeFormatter.ofPattern(Dates.day(locale), locale).withZone(ZoneId.systemDefault()).format(instant);
    }

    /** The name of a person by key, empty for nobody. */
    public String person(String key) {
        return frame.jira().model().users().find(key).map(UserRecord::displayName).orElse(key);
    }

    public String icon(IssueTypeRecord type) {
        String path = frame.host().contextPath();
        return type.avatar() == 0 ? path + "/s/sandbox/types/" + type.image() + ".svg"
                : path + "/secure/viewavatar?size=xsmall&avatarId=" + type.avatar() + "&avatarType=issuetype";
    }

    public IssueTypeRecord type(IssueRecord issue) {
        return frame.jira().model().typeOf(issue);
    }

    public Workflow.Status status(IssueRecord issue) {
        return Workflow.status(issue.status());
    }

    /** AUI's colour for a status category. */
    public String lozenge(IssueRecord issue) {
        return switch (status(issue).category()) {
            case "done" -> "aui-lozenge-success";
            case "indeterminate" -> "aui-lozenge-inprogress aui-lozenge-current";
            default -> "";
        };
    }

    public String resolution(IssueRecord issue) {
        return Workflow.resolution(issue.resolution()).map(Workflow.Resolution::name).orElse("Unresolved");
    }

    public String kind(WorkflowModule.Kind kind) {
        return switch (kind) {
            case CONDITION -> "Condition";
            case VALIDATOR -> "Validator";
            case FUNCTION -> "Post function";
        };
    }

    public Html wiki(String text) {
        return Html.wiki(text);
    }

    public Html lines(String text) {
        return Html.lines(text);
    }

    public String encode(String text) {
        return Exchange.encode(text);
    }

    /** The first letters of a name, for a picture of a person. */
    public String initials(String key) {
        StringBuilder initials = new StringBuilder();
        for (String part : person(key).split("\\s+")) {
            if (initials.length() < 2 && !part.isEmpty()) {
                initials.appendCodePoint(part.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
