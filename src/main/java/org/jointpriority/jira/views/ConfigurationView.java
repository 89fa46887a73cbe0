package org.jointpriority.jira.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;

/** The configuration form of one dashboard item, filled with what it is set to. */
public final class ConfigurationView {
    private static final List<String> VIEWS = Collections.unmodifiableList(
            Stream.of(ViewKind.values()).filter(ViewKind::isForDashboards).map(ViewKind::code).collect(Collectors.toList()));
    private static final List<String> SCOPES = Arrays.asList("project", "filter", "jql");
    private static final List<String> REFRESHES = Arrays.asList("false", "5", "15", "30", "60");

    private final String prefix;
    private final Map<String, String> set;
    private final List<Choice> views;
    private final List<Choice> scopes;
    private final List<Choice> projects;
    private final List<Choice> filters;
    private final List<Choice> departments;
    private final List<Choice> kinds;
    private final List<Choice> refreshes;

    /**
     * @param prefix   of the ids of its elements, since a dashboard can have several
     * @param set      the preferences by their names
     * @param projects the enabled projects that the person may see: names by keys
     * @param filters  the saved filters to choose from: names by ids
     * @param kinds    of systems, to choose from
     */
    ConfigurationView(String prefix, Map<String, String> set, Map<String, String> projects, Map<Long, String> filters,
            Departments participating, List<String> kinds, Wording wording) {
        this.prefix = prefix;
        this.set = set;
        // Items that were configured when there was one view only do not name it.
        String view = VIEWS.contains(value("view")) ? value("view") : VIEWS.get(0);
        this.views = choices(VIEWS, view, "joint-priority.views.kind.", wording);
        String scope = SCOPES.contains(value("scope")) ? value("scope") : SCOPES.get(0);
        this.scopes = choices(SCOPES, scope, "joint-priority.views.scope.", wording);
        Collection<String> chosen = Arrays.asList(value("project").split(","));
        List<Choice> offered = new ArrayList<>();
        projects.forEach((key, name) -> offered.add(Choice.of(key,
                wording.text("joint-priority.views.project", name, key), chosen.contains(key))));
        this.projects = Collections.unmodifiableList(offered);
        List<Choice> saved = new ArrayList<>();
        saved.add(Choice.of("", wording.text("joint-priority.views.filter.choose"), value("filter").isEmpty()));
        filters.forEach((id, name) -> saved.add(Choice.of(id.toString(), name, id.toString().equals(value("filter")))));
        this.filters = Collections.unmodifiableList(saved);
        List<Choice> lenses = new ArrayList<>();
        lenses.add(Choice.of("", wording.text("joint-priority.views.lens.joint"), value("department").isEmpty()));
        for (Department department : participating) {
            String id = Integer.toString(department.id());
            lenses.add(Choice.of(id, department.name(), id.equals(value("department"))));
        }
        this.departments = Collections.unmodifiableList(lenses);
        List<Choice> ofSystems = new ArrayList<>();
        ofSystems.add(Choice.of("", wording.text("joint-priority.environment.kind.most-varied"), value("kind").isEmpty()));
        kinds.forEach(kind -> ofSystems.add(Choice.of(kind, kind, kind.equals(value("kind")))));
        this.kinds = Collections.unmodifiableList(ofSystems);
        String refresh = REFRESHES.contains(value("refresh")) ? value("refresh") : "15";
        this.refreshes = choices(REFRESHES, refresh, "joint-priority.views.refresh.", wording);
    }

    private static List<Choice> choices(List<String> values, String chosen, String key, Wording wording) {
        List<Choice> choices = new ArrayList<>();
        for (String value : values) {
            choices.add(Choice.of(value, wording.text(key + value.toLowerCase(Locale.ROOT)), value.equals(chosen)));
        }
        return Collections.unmodifiableList(choices);
    }

    private String value(String name) {
        return set.getOrDefault(name, "");
    }

    public String prefix() {
        return prefix;
    }

    public List<Choice> views() {
        return views;
    }

    public List<Choice> scopes() {
        return scopes;
    }

    public List<Choice> projects() {
        return projects;
    }

    public List<Choice> filters() {
        return filters;
    }

    public String jql() {
        return value("jql");
    }

    public String rows() {
        return value("rows").isEmpty() ? Integer.toString(ViewQuery.USUAL_ROWS) : value("rows");
    }

    public List<Choice> departments() {
        return departments;
    }

    public List<Choice> kinds() {
        return kinds;
    }

    public List<Choice> refreshes() {
        return refreshes;
    }
}
