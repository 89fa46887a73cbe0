package org.jointpriority.sandbox.pages;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.store.UserRecord;

/** One request for a page of the stand-in and its answer. */
final class Exchange {
    private static final String TOKEN = "atl_token";

    private final Frame frame;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final UserRecord user;

    Exchange(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        this.frame = frame;
        this.request = request;
        this.response = response;
        this.user = frame.jira().current();
    }

    HttpServletRequest request() {
        return request;
    }

    HttpServletResponse response() {
        return response;
    }

    Model model() {
        return frame.jira().model();
    }

    /** Whoever asks, null for nobody. */
    UserRecord user() {
        return user;
    }

    boolean isAdministrator() {
        return model().isAdministrator(user);
    }

    String parameter(String name) {
        return Objects.toString(request.getParameter(name), "");
    }

    /** A parameter that stays for the session until it is given anew. */
    String remembered(String name) {
        HttpSession session = request.getSession(user != null);
        if (session == null) {
            return parameter(name);
        }
        if (request.getParameter(name) != null) {
            session.setAttribute(name, parameter(name));
        }
        return Objects.toString(session.getAttribute(name), "");
    }

    Optional<Long> number(String name) {
        String value = parameter(name);
        return value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    /** What stands after the page's own path, without the slash. */
    String rest() {
        String path = request.getPathInfo();
        return path == null || path.length() < 2 ? "" : path.substring(1);
    }

    void html(Html page) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache, no-store");
        response.getWriter().write(page.toString());
    }

    void redirect(String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }

    /** To the log in page and back. */
    void askToLogIn() throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        redirect("/login.jsp?os_destination=" + encode(request.getRequestURI().substring(request.getContextPath().length()) + query));
    }

    void forbidden() throws IOException {
        refuse(HttpServletResponse.SC_FORBIDDEN, "Access denied",
                "It seems that you do not have permission to do this. Ask an administrator, or log in as somebody else.");
    }

    /** As Jira says it: whether there is no such issue or the person may not see it is not told. */
    void noIssue() throws IOException {
        refuse(HttpServletResponse.SC_NOT_FOUND, "You can't view this issue",
                "It may have been deleted or you don't have permission to view it. Check the address, or ask an administrator.");
    }

    void refuse(int status, String heading, String text) throws IOException {
        response.setStatus(status);
        Map<String, Object> values = values();
        values.put("heading", heading);
        values.put("text", text);
        html(frame.page(this, heading, "message.vm", values, "atl.general"));
    }

    /** What every template gets. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("contextPath", request.getContextPath());
        values.put("token", token());
        values.put("user", user == null ? "" : user);
        values.put("isAdministrator", isAdministrator());
        values.put("show", new Show(frame, frame.host().currentRequest().locale()));
        values.put("errors", new HashMap<String, String>());
        return values;
    }

    /** What a form must send back, so that no other site can press its buttons. */
    String token() {
        HttpSession session = request.getSession(user != null);
        if (session == null) {
            return "";
        }
        synchronized (frame) {
            if (session.getAttribute(TOKEN) == null) {
                session.setAttribute(TOKEN, UUID.randomUUID().toString());
            }
            return (String) session.getAttribute(TOKEN);
        }
    }

    boolean isTokenRight() {
        return parameter(TOKEN).equals(token()) || "no-check".equals(request.getHeader("X-Atlassian-Token"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
