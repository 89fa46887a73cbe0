package org.jointpriority.sandbox.pages;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A page of the stand-in. Nobody sees one without being logged in, and every form proves that it is ours. */
abstract class Page extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Frame frame;

    Page(Frame frame) {
        this.frame = frame;
    }

    final Frame frame() {
        return frame;
    }

    boolean isOpenToAll() {
        return false;
    }

    boolean isForAdministrators() {
        return false;
    }

    void get(Exchange exchange) throws IOException {
        exchange.redirect("/secure/Dashboard.jspa");
    }

    void post(Exchange exchange) throws IOException {
        exchange.response().sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        Exchange exchange = new Exchange(frame, request, response);
        if (admits(exchange)) {
            get(exchange);
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        Exchange exchange = new Exchange(frame, request, response);
        if (admits(exchange)) {
            if (isOpenToAll() || exchange.isTokenRight()) {
                post(exchange);
            } else {
                exchange.refuse(HttpServletResponse.SC_FORBIDDEN, "XSRF security token missing", "The form was not sent from a page of this Jira. Go back and try again.");
            }
        }
    }

    private boolean admits(Exchange exchange) throws IOException {
        if (exchange.user() == null && !isOpenToAll()) {
            exchange.askToLogIn();
            return false;
        }
        if (isForAdministrators() && !exchange.isAdministrator()) {
            exchange.forbidden();
            return false;
        }
        return true;
    }
}
