package org.jointpriority.jira.setup;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import com.atlassian.jira.project.Project;
import org.jointpriority.jira.setup.SetUpReport.Line;
import org.jointpriority.jira.setup.SetUpReport.State;
import org.jointpriority.partnership.Message;

/** What the set-up tells the administration pages. */
public final class SampleSetUp {
    private SampleSetUp() { }

    public static SetUpReport report(State last) {
        return new SetUpReport(Arrays.asList(
                new Line(Message.of("joint-priority.setup.part.issue-type"), State.FOUND),
                new Line(Message.of("joint-priority.setup.part.criteria"), State.FOUND),
                new Line(Message.of("joint-priority.setup.part.owner", "Radiology"), last)));
    }

    public static List<JiraProject> projects() {
        return Arrays.asList(JiraProject.of(project(10000, "NET", "Hospital network"), true),
                JiraProject.of(project(10001, "RAD", "Radiology"), false));
    }

    public static ProjectPlan plan(String name) {
        return new ProjectPlan(JiraProject.of(project(10001, "RAD", name), false),
                Collections.singletonList(Message.of("joint-priority.setup.plan.adds-type", "Default scheme", "Joint Priority")),
                Collections.singletonList(Message.of("joint-priority.admin.projects.setup")));
    }

    private static Project project(long id, String key, String name) {
        return (Project) Proxy.newProxyInstance(Project.class.getClassLoader(), new Class<?>[] {Project.class},
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getId":
                            return id;
                        case "getKey":
                            return key;
                        default:
                            return name;
                    }
                });
    }
}
