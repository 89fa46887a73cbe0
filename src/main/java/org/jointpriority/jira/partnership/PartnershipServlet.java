package org.jointpriority.jira.partnership;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.jointpriority.jira.platform.Pages;

/** The panel alone, for its script to put in place after a change. */
public final class PartnershipServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern REVISION = Pattern.compile("[0-9]{1,9}");

    private final transient PanelViews views;
    private final transient Pages pages;

    @Inject
    public PartnershipServlet(PanelViews views, Pages pages) {
        this.views = views;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String issue = request.getParameter("issue");
        String since = request.getParameter("since");
        OptionalInt seen = since != null && REVISION.matcher(since).matches()
                ? OptionalInt.of(Integer.parseInt(since)) : OptionalInt.empty();
        Map<String, Object> context = views.again(issue == null ? "" : issue, seen);
        if (!context.containsKey("panel")) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        pages.write(response, "templates/partnership/panel.vm", context);
    }
}
