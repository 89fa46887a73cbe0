package org.jointpriority.jira.admin;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.setup.JiraProject;
import org.jointpriority.jira.setup.ProjectPlan;
import org.jointpriority.partnership.Message;

/** Jira's projects, and what enabling or disabling one of them would do, if that is asked. */
public final class ProjectsView {
    private final String address;
    private final boolean setUp;
    private final List<Row> rows;
    private final Plan plan;

    ProjectsView(List<JiraProject> projects, boolean isSetUp, Optional<ProjectPlan> plan, String address, String restAddress,
            Wording wording) {
        this.address = address;
        this.setUp = isSetUp;
        this.rows = Collections.unmodifiableList(projects.stream()
                .map(project -> new Row(project, address + "?plan=" + encoded(project.key()),
                        wording.text("joint-priority.admin.projects." + (project.isEnabled() ? "disable.of" : "enable.of"), project.name())))
                .collect(Collectors.toList()));
        this.plan = plan.map(known -> new Plan(known, restAddress + "/projects/" + encoded(known.project().key()), wording)).orElse(null);
    }

    private static String encoded(String key) {
        try {
            return URLEncoder.encode(key, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    public String address() {
        return address;
    }

    public boolean isSetUp() {
        return setUp;
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public List<Row> rows() {
        return rows;
    }

    public Plan plan() {
        return plan;
    }

    /** A project in the table. */
    public static final class Row {
        private final JiraProject project;
        private final String planAddress;
        private final String actionLabel;

        Row(JiraProject project, String planAddress, String actionLabel) {
            this.project = project;
            this.planAddress = planAddress;
            this.actionLabel = actionLabel;
        }

        public String key() {
            return project.key();
        }

        public String name() {
            return project.name();
        }

        public boolean isEnabled() {
            return project.isEnabled();
        }

        public String planAddress() {
            return planAddress;
        }

        public String actionLabel() {
            return actionLabel;
        }
    }

    /** What would be done, before it is done. */
    public static final class Plan {
        private final boolean enabling;
        private final String address;
        private final String title;
        private final String pressLabel;
        private final String savedSentence;
        private final List<String> steps;
        private final List<String> warnings;

        Plan(ProjectPlan plan, String address, Wording wording) {
            this.enabling = !plan.project().isEnabled();
            this.address = address;
            String how = enabling ? "enable" : "disable";
            String name = plan.project().name();
            this.title = wording.text("joint-priority.admin.projects." + how + ".of", name);
            this.pressLabel = wording.text("joint-priority.admin.projects." + how + ".press");
            this.savedSentence = wording.text("joint-priority.admin.projects." + how + ".done", name);
            this.steps = texts(plan.changes(), wording);
            this.warnings = texts(plan.warnings(), wording);
        }

        private static List<String> texts(List<Message> messages, Wording wording) {
            return Collections.unmodifiableList(messages.stream().map(wording::text).collect(Collectors.toList()));
        }

        public String method() {
            return enabling ? "PUT" : "DELETE";
        }

        public String address() {
            return address;
        }

        public String title() {
            return title;
        }

        public String pressLabel() {
            return pressLabel;
        }

        public String savedSentence() {
            return savedSentence;
        }

        public boolean hasSteps() {
            return !steps.isEmpty();
        }

        public List<String> steps() {
            return steps;
        }

        public boolean hasWarnings() {
            return !warnings.isEmpty();
        }

        public List<String> warnings() {
            return warnings;
        }
    }
}
