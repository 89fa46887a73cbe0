package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.store.ScreenRecord;
import org.jointpriority.sandbox.jira.store.ScreenSchemeRecord;
import org.jointpriority.sandbox.jira.store.TypeScreenSchemeRecord;

/** Screens, their schemes, and which project has which. */
final class Screens {
    private static final Map<String, ScreenableIssueOperation> OPERATIONS = Map.of("create", IssueOperations.CREATE_ISSUE_OPERATION,
            "edit", IssueOperations.EDIT_ISSUE_OPERATION, "view", IssueOperations.VIEW_ISSUE_OPERATION);

    private Screens() { }

    /** A screen; what is done to it is written at once. */
    record Screen(Model model, long id) implements FieldScreen {
        private ScreenRecord screen() {
            return model.screens().find(id).orElseThrow();
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return screen().name();
        }

        @Override
        public List<FieldScreenTab> getTabs() {
            return List.copyOf(screen().tabs().stream().map(tab -> new Tab(model, id, tab.id())).toList());
        }

        @Override
        public FieldScreenTab addTab(String name) {
            ScreenRecord.Tab tab = new ScreenRecord.Tab(model.newId("tab"), name, List.of());
            List<ScreenRecord.Tab> tabs = new ArrayList<>(screen().tabs());
            tabs.add(tab);
            model.screens().put(new ScreenRecord(id, getName(), tabs));
            return new Tab(model, id, tab.id());
        }

        @Override
        public boolean containsField(String fieldId) {
            return screen().tabs().stream().anyMatch(tab -> tab.fields().contains(fieldId));
        }

        @Override
        public void removeFieldScreenLayoutItem(String fieldId) {
            if (containsField(fieldId)) {
                change(tab -> new ScreenRecord.Tab(tab.id(), tab.name(), tab.fields().stream().filter(field -> !field.equals(fieldId)).toList()));
            }
        }

        private void change(UnaryOperator<ScreenRecord.Tab> change) {
            model.screens().put(new ScreenRecord(id, getName(), screen().tabs().stream().map(change).toList()));
        }
    }

    /** A tab of a screen. */
    record Tab(Model model, long screen, long id) implements FieldScreenTab {
        private ScreenRecord.Tab tab() {
            return model.screens().find(screen).orElseThrow().tabs().stream().filter(tab -> tab.id() == id).findFirst().orElseThrow();
        }

        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return tab().name();
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId) {
            if (new Screen(model, screen).containsField(fieldId)) {
                throw new IllegalArgumentException(fieldId + " is on the screen already");
            }
            List<String> fields = new ArrayList<>(tab().fields());
            fields.add(fieldId);
            new Screen(model, screen).change(tab -> tab.id() == id ? new ScreenRecord.Tab(id, tab.name(), fields) : tab);
        }
    }

    /** Which screen scheme a project's issue types have. */
    record Schemes(Model model) implements IssueTypeScreenSchemeManager {
        @Override
        public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
            return new ByType(model, model.typeScreenSchemes().find(model.projects().find(project.getId()).orElseThrow().screenScheme()).orElseThrow());
        }
    }

    private record ByType(Model model, TypeScreenSchemeRecord scheme) implements IssueTypeScreenScheme {
        @Override
        public Long getId() {
            return scheme.id();
        }

        @Override
        public String getName() {
            return scheme.name();
        }

        @Override
        public Collection<IssueTypeScreenSchemeEntity> getEntities() {
            return List.copyOf(scheme.schemes().entrySet().stream().map(entry -> new Entity(entry.getKey(),
                    new ByOperation(model, model.screenSchemes().find(entry.getValue()).orElseThrow()))).toList());
        }

        @Override
        public FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type) {
            return new ByOperation(model, model.screenSchemes().find(scheme.schemeOf(type == null ? "default" : type.getId())).orElseThrow());
        }
    }

    /** What the screen scheme is for: an issue type, or {@code default}. */
    private record Entity(String issueType, FieldScreenScheme scheme) implements IssueTypeScreenSchemeEntity {
        @Override
        public FieldScreenScheme getFieldScreenScheme() {
            return scheme;
        }

        @Override
        public int compareTo(IssueTypeScreenSchemeEntity other) {
            return issueType.compareTo(((Entity) other).issueType);
        }
    }

    private record ByOperation(Model model, ScreenSchemeRecord scheme) implements FieldScreenScheme {
        @Override
        public Long getId() {
            return scheme.id();
        }

        @Override
        public String getName() {
            return scheme.name();
        }

        @Override
        public FieldScreen getFieldScreen(IssueOperation operation) {
            String name = OPERATIONS.entrySet().stream().filter(entry -> entry.getValue() == operation).map(Map.Entry::getKey)
                    .findFirst().orElse("default");
            return new Screen(model, scheme.screenTo(name));
        }

        @Override
        public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
            List<FieldScreenSchemeItem> items = new ArrayList<>();
            scheme.screens().forEach((operation, screen) -> items.add(new Item(OPERATIONS.get(operation), new Screen(model, screen))));
            return items;
        }
    }

    private record Item(ScreenableIssueOperation operation, FieldScreen screen) implements FieldScreenSchemeItem {
        @Override
        public ScreenableIssueOperation getIssueOperation() {
            return operation;
        }

        @Override
        public FieldScreen getFieldScreen() {
            return screen;
        }

        @Override
        public int compareTo(FieldScreenSchemeItem other) {
            return screen.getId().compareTo(other.getFieldScreen().getId());
        }
    }
}
