package org.jointpriority.jira.ranking;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.jira.platform.JointPriorityType;
import org.jointpriority.jira.platform.Pages;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.ranking.RankingView.State;
import org.jointpriority.partnership.Enrolment;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Ranking;
import org.jointpriority.partnership.RankingPage;
import org.jointpriority.partnership.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ranking as a fragment of HTML, or a word on why there is none. */
public final class RankingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(RankingServlet.class);

    private final transient Ranking ranking;
    private final transient Foundation foundation;
    private final transient Enrolment enrolment;
    private final transient JointPriorityType type;
    private final transient People people;
    private final transient Navigator navigator;
    private final transient Wording wording;
    private final transient Pages pages;
    private final transient ApplicationProperties application;

    @Inject
    public RankingServlet(Ranking ranking, Foundation foundation, Enrolment enrolment, JointPriorityType type, People people,
            Navigator navigator, Wording wording, Pages pages, ApplicationProperties application) {
        this.ranking = ranking;
        this.foundation = foundation;
        this.enrolment = enrolment;
        this.type = type;
        this.people = people;
        this.navigator = navigator;
        this.wording = wording;
        this.pages = pages;
        this.application = application;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> context = Collections.singletonMap("ranking", view(request));
        pages.write(response, "templates/ranking/ranking.vm", context);
    }

    private RankingView view(HttpServletRequest request) {
        String scopeField = "";
        try {
            if (!people.current().isPresent()) {
                return without(State.NOT_LOGGED_IN, Message.of("joint-priority.ranking.state.not-logged-in.help"), Optional.empty());
            }
            if (!type.id().isPresent() || !foundation.criteria().isPresent()) {
                return notReady("not-set-up", "");
            }
            if (enrolment.projects().isEmpty()) {
                return notReady("no-project", "/projects");
            }
            RankingQuery query = RankingQuery.of(request);
            scopeField = query.scopeField();
            RankingPage page = ranking.rank(query.scope(), query.lens(), 0, query.rows());
            if (page.priorities().isEmpty()) {
                return without(State.EMPTY, Message.of("joint-priority.ranking.state.empty.help"), Optional.empty());
            }
            Departments departments = foundation.departments();
            Optional<String> lens = query.lens().isPresent() ? departments.byId(query.lens().getAsInt()).map(Department::name)
                    : Optional.empty();
            return RankingView.of(page, lens, navigator.address(query.scope()), application.getBaseUrl(UrlMode.RELATIVE),
                    id -> departments.byId(id).map(Department::name), wording);
        } catch (Refusal refusal) {
            return refused(refusal, scopeField);
        } catch (RuntimeException e) {
            log.error("The ranking could not be made", e);
            return without(State.FAILED, Message.of("joint-priority.ranking.state.failed.help"), Optional.empty());
        }
    }

    private RankingView refused(Refusal refusal, String scopeField) {
        SortedMap<String, Message> fields = refusal.fields();
        if (fields.isEmpty()) {
            return without(State.INVALID, refusal.text().orElse(Message.of("joint-priority.ranking.state.failed.help")), Optional.empty());
        }
        String field = fields.firstKey();
        return without(State.INVALID, fields.get(field), Optional.of("scope".equals(field) ? scopeField : field));
    }

    /** Administrators are led to where they can go on, others are told whom to ask. */
    private RankingView notReady(String key, String page) {
        boolean canGoOn = people.current().filter(people::isAdministrator).isPresent();
        return RankingView.without(State.NOT_SET_UP,
                wording.text("joint-priority.ranking.state." + key + (canGoOn ? ".administrator" : ".others")), Optional.empty(),
                canGoOn ? Optional.of(application.getBaseUrl(UrlMode.RELATIVE) + "/plugins/servlet/joint-priority/admin" + page)
                        : Optional.empty(), wording);
    }

    private RankingView without(State state, Message explanation, Optional<String> field) {
        return RankingView.without(state, wording.text(explanation), field, Optional.empty(), wording);
    }
}
