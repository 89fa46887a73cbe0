package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.util.Optional;

import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands requests below {@code /rest} to the plugins' {@code <rest>} modules. */
final class RestServlet extends HttpServlet {
    static final String PATH = "/rest";
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);

    private final transient Modules modules;

    RestServlet(Modules modules) {
        this.modules = modules;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<RestModule> module = modules.of("rest").map(PluginModule::rest)
                .filter(rest -> rest.answers(String.valueOf(request.getPathInfo()))).findFirst();
        if (module.isEmpty()) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, "null for uri: " + request.getRequestURI());
            return;
        }
        module.get().start(getServletConfig());
        try {
            module.get().answer(request, response);
        } catch (ServletException | RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            if (!response.isCommitted()) {
                response.reset();
                answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "Internal server error");
            }
        }
    }

    private static void answer(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"" + message.replaceAll("[\"\\\\\\p{Cntrl}]", "?") + "\",\"status-code\":" + status + "}");
    }
}
