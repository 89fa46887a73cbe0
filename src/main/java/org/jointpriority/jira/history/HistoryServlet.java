package org.jointpriority.jira.history;

import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.jointpriority.jira.platform.Pages;
import org.jointpriority.partnership.Refusal;

/** What came before, for the tab's script to put in place. */
public final class HistoryServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final transient HistoryViews views;
    private final transient Pages pages;

    @Inject
    public HistoryServlet(HistoryViews views, Pages pages) {
        this.views = views;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String issue = request.getParameter("issue");
        String before = request.getParameter("before");
        if (issue == null || before == null || !NUMBER.matcher(before).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            HistoryView history = views.before(issue, Integer.parseInt(before));
            pages.write(response, "templates/joint-priority/history/page.vm", Collections.singletonMap("history", history));
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
