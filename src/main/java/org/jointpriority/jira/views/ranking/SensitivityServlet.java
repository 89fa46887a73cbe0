package org.jointpriority.jira.views.ranking;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.jointpriority.domain.order.Sensitivity;
import org.jointpriority.jira.platform.Pages;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.partnership.Explanation;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Reading;
import org.jointpriority.partnership.Refusal;

/** What hangs on the weights of a list as a fragment of HTML, only for those who ask: it takes every rating. */
public final class SensitivityServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Explanation explanation;
    private final transient Foundation foundation;
    private final transient Wording wording;
    private final transient Pages pages;

    @Inject
    public SensitivityServlet(Explanation explanation, Foundation foundation, Wording wording, Pages pages) {
        this.explanation = explanation;
        this.foundation = foundation;
        this.wording = wording;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.write(response, "templates/joint-priority/views/sensitivity.vm", context(request));
    }

    private Map<String, Object> context(HttpServletRequest request) {
        Map<String, Object> context = new HashMap<>();
        try {
            ViewQuery query = ViewQuery.of(request);
            Reading<Sensitivity> read = foundation.reading(() -> explanation.sensitivity(query.scope()));
            context.put("sensitivity", new SensitivityView(read.value(), wording));
            read.recomputation().ifPresent(known -> context.put("notice", wording.text("joint-priority.recomputation", known.done(), known.total())));
        } catch (Refusal refusal) {
            context.put("refusal", wording.text(refusal.text().orElseGet(() -> refusal.fields().get(refusal.fields().firstKey()))));
        }
        return context;
    }
}
