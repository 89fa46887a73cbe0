package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Map;

import javax.inject.Inject;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.lifecycle.LifecycleAware;

import net.java.ao.Entity;

/** What the small plugins of the tests are made of. */
public final class Parts {
    public static final class Words { }

    public static final class Greeter {
        @Inject
        public Greeter(Words words) { }
    }

    public static final class Hidden implements Condition {
        @Override
        public void init(Map<String, String> params) { }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return context.containsKey("hidden");
        }
    }

    public static final class Panel implements ContextProvider {
        @Override
        public void init(Map<String, String> params) { }

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            return Map.of("word", "<b>hello</b>", "wordHtml", "<b>hello</b>", "values", List.of(1), "view", new View());
        }
    }

    public static final class Tab extends AbstractIssueTabPanel3 {
        @Override
        public boolean showPanel(ShowPanelRequest request) {
            return !request.isAnonymous();
        }

        @Override
        public List<IssueAction> getActions(GetActionsRequest request) {
            return List.of(new Deed());
        }
    }

    public static final class Deed implements IssueAction {
        @Override
        public String getHtml() {
            return "<p>done</p>";
        }

        @Override
        public Date getTimePerformed() {
            return new Date(0);
        }

        @Override
        public boolean isDisplayActionAllTab() {
            return false;
        }
    }

    public static final class View {
        public String getName() {
            return "View";
        }
    }

    @Path("hello")
    public static final class Hello {
        @GET
        public String get() {
            return "hello";
        }

        @POST
        public String post(String body) {
            return body;
        }
    }

    public static final class Page extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(request.getPathInfo().equals("/bare") ? "<p>bare</p>"
                    : "<html><head><title>T</title><meta name=\"decorator\" content=\"atl.admin\"></head><body><p>framed</p></body></html>");
        }
    }

    public interface Visit extends Entity { }

    public static final class Counter implements LifecycleAware {
        private final ActiveObjects tables;
        private final EventPublisher events;

        @Inject
        public Counter(ActiveObjects tables, EventPublisher events) {
            this.tables = tables;
            this.events = events;
        }

        @Override
        public void onStart() {
            tables.create(Visit.class);
            events.register(this);
        }

        @Override
        public void onStop() {
            events.unregister(this);
        }

        @EventListener
        public void count(StringBuilder to) {
            to.append(tables.count(Visit.class));
        }
    }
}
