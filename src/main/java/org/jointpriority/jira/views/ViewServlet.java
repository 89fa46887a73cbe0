package org.jointpriority.jira.views;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.jira.platform.JointPriorityType;
import org.jointpriority.jira.platform.JointProjects;
import org.jointpriority.jira.platform.Pages;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.ViewFrame.State;
import org.jointpriority.partnership.Enrolment;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Reading;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A view as a fragment of HTML, or a word on why there is nothing to show. */
public final class ViewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ViewServlet.class);

    private final transient Views views;
    private final transient Foundation foundation;
    private final transient Enrolment enrolment;
    private final transient JointProjects projects;
    private final transient JointPriorityType type;
    private final transient People people;
    private final transient Wording wording;
    private final transient Pages pages;
    private final transient ApplicationProperties application;

    @Inject
    public ViewServlet(Views views, Foundation foundation, Enrolment enrolment, JointProjects projects, JointPriorityType type,
            People people, Wording wording, Pages pages, ApplicationProperties application) {
        this.views = views;
        this.foundation = foundation;
        this.enrolment = enrolment;
        this.projects = projects;
        this.type = type;
        this.people = people;
        this.wording = wording;
        this.pages = pages;
        this.application = application;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getRequestURI();
        Optional<View> asked = views.named(address.substring(address.lastIndexOf('/') + 1));
        if (!asked.isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        pages.write(response, "templates/joint-priority/views/view.vm", context(asked.get(), request));
    }

    private Map<String, Object> context(View view, HttpServletRequest request) {
        Map<String, Object> context = new HashMap<>();
        context.put("frame", frame(view, request, context));
        return context;
    }

    private ViewFrame frame(View view, HttpServletRequest request, Map<String, Object> context) {
        ViewKind kind = view.kind();
        String scopeField = "";
        try {
            if (!people.current().isPresent()) {
                return without(kind, State.NOT_LOGGED_IN, Message.of("joint-priority.views.state.not-logged-in.help"), Optional.empty());
            }
            if (!type.id().isPresent() || !foundation.criteria().isPresent()) {
                return notReady(kind, "not-set-up", "");
            }
            if (enrolment.projects().isEmpty()) {
                return notReady(kind, "no-project", "/projects");
            }
            ViewQuery query = ViewQuery.of(request);
            scopeField = query.scopeField();
            Reading<Optional<?>> shown = foundation.reading(() -> view.show(query));
            Optional<Recomputation> recomputation = kind.isOfJointPriorities() ? shown.recomputation() : Optional.empty();
            if (!shown.value().isPresent()) {
                return ViewFrame.empty(kind, recomputation, wording);
            }
            context.put("view", shown.value().get());
            context.put("about", about(kind, query));
            return ViewFrame.around(kind, recomputation, wording);
        } catch (Refusal refusal) {
            return refused(kind, refusal, scopeField);
        } catch (RuntimeException e) {
            log.error("The view {} could not be made", kind, e);
            return without(kind, State.FAILED, Message.of("joint-priority.views.state.failed.help"), Optional.empty());
        }
    }

    /** For paper, where no filters stand beside the view. */
    private String about(ViewKind kind, ViewQuery query) {
        String lens = query.lens().isPresent()
                ? foundation.departments().byId(query.lens().getAsInt()).map(Department::name).orElse("")
                : wording.text("joint-priority.views.lens.joint");
        String day = wording.day(wording.today()).text();
        return kind.isOfJointPriorities() ? wording.text("joint-priority.views.about", selection(query.scope()), lens, day)
                : wording.text("joint-priority.views.about.environment", lens, day);
    }

    private String selection(Scope scope) {
        if (scope.filterId().isPresent()) {
            return wording.text("joint-priority.views.scope.filter");
        }
        if (scope.jql().isPresent()) {
            return scope.jql().get();
        }
        Map<String, String> visible = projects.visible();
        visible.keySet().removeIf(key -> !scope.projectKeys().isEmpty() && !scope.projectKeys().contains(key));
        return wording.list(visible.entrySet().stream()
                .map(project -> wording.text("joint-priority.views.project", project.getValue(), project.getKey()))
                .collect(Collectors.toList()));
    }

    private ViewFrame refused(ViewKind kind, Refusal refusal, String scopeField) {
        SortedMap<String, Message> fields = refusal.fields();
        if (fields.isEmpty()) {
            return without(kind, refusal.kind() == Refusal.Kind.FORBIDDEN ? State.FORBIDDEN : State.INVALID,
                    refusal.text().orElse(Message.of("joint-priority.views.state.failed.help")), Optional.empty());
        }
        String field = fields.firstKey();
        return without(kind, State.INVALID, fields.get(field), Optional.of("scope".equals(field) ? scopeField : field));
    }

    /** Administrators are led to where they can go on, others are told whom to ask. */
    private ViewFrame notReady(ViewKind kind, String key, String page) {
        boolean canGoOn = people.current().filter(people::isAdministrator).isPresent();
        return ViewFrame.without(kind, State.NOT_SET_UP,
                wording.text("joint-priority.views.state." + key + (canGoOn ? ".administrator" : ".others")), Optional.empty(),
                canGoOn ? Optional.of(application.getBaseUrl(UrlMode.RELATIVE) + "/plugins/servlet/joint-priority/admin" + page)
                        : Optional.empty(), wording);
    }

    private ViewFrame without(ViewKind kind, State state, Message explanation, Optional<String> field) {
        return ViewFrame.without(kind, state, wording.text(explanation), field, Optional.empty(), wording);
    }
}
