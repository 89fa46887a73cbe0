package org.jointpriority.jira.platform;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A panel of an issue alone, for its script to put in place after a change. */
public abstract class PanelServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern REVISION = Pattern.compile("[0-9]{1,9}");

    private final transient Pages pages;
    private final String template;

    protected PanelServlet(Pages pages, String template) {
        this.pages = pages;
        this.template = template;
    }

    /**
     * What the template is given; without a {@code panel} if the person may not see one.
     *
     * @param since the revision that the person had seen before others were faster
     */
    protected abstract Map<String, Object> context(String issue, OptionalInt since);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String issue = request.getParameter("issue");
        String since = request.getParameter("since");
        OptionalInt seen = since != null && REVISION.matcher(since).matches()
                ? OptionalInt.of(Integer.parseInt(since)) : OptionalInt.empty();
        Map<String, Object> context = context(issue == null ? "" : issue, seen);
        if (!context.containsKey("panel")) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        pages.write(response, template, context);
    }
}
