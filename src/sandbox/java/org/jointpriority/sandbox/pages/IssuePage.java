package org.jointpriority.sandbox.pages;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointpriority.sandbox.host.IssueTab;
import org.jointpriority.sandbox.host.WebPanel;
import org.jointpriority.sandbox.jira.api.Fields;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.ProjectRecord;
import org.jointpriority.sandbox.jira.store.ScreenRecord;

/** {@code /browse/KEY-1}: an issue with what plugins add to it. A project's key leads to the project. */
final class IssuePage extends Page {
    private static final long serialVersionUID = 1;

    IssuePage(Frame frame) {
        super(frame);
    }

    /** A custom field's name and value on the page. */
    public record Value(String id, String name, Html html) { }

    /** A panel of a plugin. */
    public record Panel(String id, String label, Html html) { }

    @Override
    void get(Exchange exchange) throws IOException {
        String key = exchange.rest();
        if (exchange.model().projectByKey(key).isPresent()) {
            exchange.redirect("/projects/" + key);
            return;
        }
        Optional<IssueRecord> moved = exchange.model().issueByKey(key).isPresent() ? Optional.empty() : frame().jira().issues().movedFrom(key);
        if (moved.isPresent()) {
            exchange.redirect("/browse/" + moved.get().key());
            return;
        }
        Optional<IssueRecord> found = exchange.model().issueByKey(key).filter(issue -> exchange.model().mayBrowse(exchange.user(), issue));
        if (found.isEmpty()) {
            exchange.noIssue();
            return;
        }
        IssueRecord issue = found.get();
        ProjectRecord project = exchange.model().projectOf(issue);
        Map<String, Object> values = exchange.values();
        values.put("issue", issue);
        values.put("project", project);
        values.put("mayWork", exchange.model().mayWork(exchange.user(), project));
        values.put("transitions", frame().jira().issues().transitions(exchange.user(), issue));
        List<Value> details = new ArrayList<>();
        List<Value> people = new ArrayList<>();
        values(exchange, issue, project, details, people);
        values.put("details", details);
        values.put("people", people);
        Map<String, Object> context = new HashMap<>(frame().fragmentContext());
        Issue view = frame().jira().issue(issue);
        context.put("issue", view);
        context.put("project", view.getProjectObject());
        values.put("left", panels("atl.jira.view.issue.left.context", context));
        values.put("right", panels("atl.jira.view.issue.right.context", context));
        activity(exchange, view, values);
        exchange.html(frame().page(exchange, "[" + issue.key() + "] " + issue.summary(), "issue.vm", values,
                "atl.general", "jira.view.issue", "jira.general"));
    }

    /** As in Jira the tab and the order that a person chose last stay for the session. */
    private void activity(Exchange exchange, Issue issue, Map<String, Object> values) {
        List<IssueTab> tabs = frame().host().modules().issueTabs(issue, exchange.user() == null);
        String page = exchange.remembered("page");
        Optional<IssueTab> chosen = tabs.stream().filter(tab -> tab.key().equals(page)).findFirst();
        List<Html> actions = new ArrayList<>();
        chosen.ifPresent(tab -> tab.actions().get().forEach(action -> actions.add(Html.of(action))));
        boolean newestFirst = exchange.remembered("actionOrder").equals("desc");
        if (newestFirst) {
            Collections.reverse(actions);
        }
        values.put("tabs", tabs);
        values.put("tab", chosen.map(IssueTab::key).orElse(page.endsWith("changehistory-tabpanel") ? "history" : "comments"));
        values.put("isSortable", chosen.map(IssueTab::isSortable).orElse(false));
        values.put("newestFirst", newestFirst);
        values.put("actions", actions);
    }

    private void values(Exchange exchange, IssueRecord issue, ProjectRecord project, List<Value> details, List<Value> people) {
        Fields fields = frame().jira().fields();
        for (ScreenRecord.Tab tab : exchange.model().screenOf(project, issue.type(), "view").tabs()) {
            for (String id : tab.fields()) {
                Optional<CustomFieldRecord> field = fields.find(id).filter(found -> found.isFor(project.id(), issue.type()));
                if (field.isPresent() && fields.isUserPicker(field.get())) {
                    String person = issue.fields().getOrDefault(id, "");
                    if (!person.isEmpty()) {
                        people.add(new Value(id, field.get().name(), person(exchange, person)));
                    }
                } else if (field.isPresent() && fields.isEditable(field.get())) {
                    String text = issue.fields().getOrDefault(id, "");
                    if (!text.isEmpty()) {
                        details.add(new Value(id, field.get().name(), Html.lines(text)));
                    }
                } else {
                    field.flatMap(found -> fields.html(issue, found, "view").map(html -> new Value(id, found.name(), Html.of(html))))
                            .ifPresent(details::add);
                }
            }
        }
    }

    private Html person(Exchange exchange, String key) {
        Map<String, Object> values = exchange.values();
        values.put("key", key);
        return frame().fragment("person.vm", values);
    }

    private List<Panel> panels(String location, Map<String, Object> context) {
        List<Panel> panels = new ArrayList<>();
        for (WebPanel panel : frame().host().modules().webPanels(location, context)) {
            panels.add(new Panel(panel.key().substring(panel.key().indexOf(':') + 1), panel.label(), Html.of(panel.html())));
        }
        return panels;
    }
}
