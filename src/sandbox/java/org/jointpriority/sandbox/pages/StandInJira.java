package org.jointpriority.sandbox.pages;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletRequest;
import org.jointpriority.sandbox.host.DecoratedPage;
import org.jointpriority.sandbox.host.Host;
import org.jointpriority.sandbox.host.StandIn;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.api.JiraApi;
import org.jointpriority.sandbox.jira.example.Example;
import org.jointpriority.sandbox.jira.example.Foundation;
import org.jointpriority.sandbox.jira.mail.MailServer;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** The stand-in Jira: its model, its API, its pages. */
public final class StandInJira implements StandIn {
    private final Host host;
    private final JiraApi jira;
    private final Frame frame;
    private final boolean hasExample;
    private final MailServer mailServer = new MailServer();

    /** With the example, loaded at the first start. */
    public StandInJira(Host host) {
        this(host, true);
    }

    /** @param hasExample whether to load it; without it there are the accounts and empty projects */
    public StandInJira(Host host, boolean hasExample) {
        this.host = host;
        this.hasExample = hasExample;
        Model model = new Model(host.database()::open);
        Foundation.lay(model);
        jira = new JiraApi(model, host, host.time().of(Clock.systemDefaultZone()));
        jira.mail().sendTo(mailServer.port());
        frame = new Frame(jira, host);
    }

    /** The model behind it, for tests that need more of the world than people can make. */
    public JiraApi jira() {
        return jira;
    }

    /** Where all mail arrives that this Jira sends. */
    public MailServer mailServer() {
        return mailServer;
    }

    @Override
    public void stop() {
        jira.mail().close();
        mailServer.close();
    }

    @Override
    public Map<Class<?>, Object> services() {
        return jira.services();
    }

    @Override
    public Map<String, Servlet> pages() {
        Map<String, Servlet> pages = new LinkedHashMap<>();
        pages.put("", new Page(frame) {
            private static final long serialVersionUID = 1;
        });
        pages.put("/login.jsp", new SessionPages.LogIn(frame));
        pages.put("/logout", new SessionPages.LogOut(frame));
        pages.put("/secure/Language.jspa", new SessionPages.Language(frame));
        pages.put("/secure/admin/WebSudoAuthenticate.jspa", new SessionPages.Confirm(frame));
        pages.put("/secure/Dashboard.jspa", new DashboardPage(frame));
        pages.put("/browse/*", new IssuePage(frame));
        pages.put("/issues/*", new NavigatorPage(frame));
        pages.put("/secure/CreateIssue.jspa", new CreatePage(frame));
        pages.put("/secure/CreateIssueDetails!init.jspa", new CreatePage(frame));
        pages.put("/secure/EditIssue.jspa", new IssueActions.Edit(frame));
        pages.put("/secure/AddComment.jspa", new IssueActions.Comment(frame));
        pages.put("/secure/CommentAssignIssue.jspa", new IssueActions.Step(frame));
        pages.put("/secure/MoveIssue.jspa", new IssueActions.Move(frame));
        pages.put("/secure/DeleteIssue.jspa", new IssueActions.Delete(frame));
        pages.put("/sr/*", new ExportPage(frame));
        pages.put("/rest/api/2/search", new ExportPage(frame));
        pages.put("/rest/api/2/issue/*", new IssueRestPage(frame));
        pages.put("/secure/BulkEdit.jspa", new BulkEditPage(frame));
        pages.put("/secure/BrowseProjects.jspa", new ProjectPages(frame));
        pages.put("/projects/*", new ProjectPages(frame));
        pages.put("/secure/admin/workflows/*", new WorkflowPage(frame));
        pages.put("/secure/admin/*", new AdminPages.Lists(frame));
        pages.put("/plugins/servlet/upm", new AdminPages.Apps(frame));
        pages.put("/plugins/servlet/webhooks", new WebhooksPage(frame));
        pages.put("/mailbox/*", new MailboxPage(frame, mailServer));
        pages.put("/secure/viewavatar", new Pictures(frame));
        pages.put("/s/sandbox/*", new Pictures(frame));
        return pages;
    }

    @Override
    public void started() {
        if (hasExample) {
            Example.load(jira, host);
        }
    }

    @Override
    public boolean isPassword(String userName, String password) {
        return jira.model().userByName(userName).filter(user -> user.name().equals(password)).isPresent();
    }

    @Override
    public Locale locale(Optional<String> userName) {
        return userName.flatMap(jira.model()::userByName).map(UserRecord::language).map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    }

    @Override
    public String decorate(DecoratedPage page) {
        HttpServletRequest request = host.currentRequest().request().orElseThrow(() -> new IllegalStateException("No request to decorate"));
        return frame.decorate(new Exchange(frame, request, null), page).toString();
    }
}
