package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;

import javax.servlet.ServletConfig;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;

/** Hands requests below {@code /plugins/servlet} to the {@code <servlet>} whose pattern fits best. */
final class PluginServlets extends HttpServlet {
    static final String PATH = "/plugins/servlet";
    private static final long serialVersionUID = 1;

    private final transient Modules modules;

    PluginServlets(Modules modules) {
        this.modules = modules;
    }

    private record Match(PluginModule module, String base) { }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<Match> match = match(String.valueOf(request.getPathInfo()));
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String base = match.get().base();
        initialised(match.get().module()).service(new HttpServletRequestWrapper(request) {
            @Override
            public String getServletPath() {
                return PATH + base;
            }

            @Override
            public String getPathInfo() {
                String rest = request.getPathInfo().substring(base.length());
                return rest.isEmpty() ? null : rest;
            }
        }, response);
    }

    private Optional<Match> match(String path) {
        return modules.of("servlet")
                .flatMap(module -> module.element().children("url-pattern").stream().map(ModuleElement::text)
                        .filter(pattern -> pattern.endsWith("/*")
                                ? (path + '/').startsWith(base(pattern) + '/') : path.equals(pattern))
                        .map(pattern -> new Match(module, base(pattern))))
                .max(Comparator.comparingInt(match -> match.base().length()));
    }

    private static String base(String pattern) {
        return pattern.replaceAll("/\\*$", "");
    }

    private HttpServlet initialised(PluginModule module) throws ServletException {
        HttpServlet servlet = module.servlet();
        synchronized (servlet) {
            if (servlet.getServletConfig() == null) {
                servlet.init(new Config(module.key(), getServletContext(), module.element().initParams()));
            }
        }
        return servlet;
    }

    private record Config(String name, ServletContext context, Map<String, String> parameters) implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String parameter) {
            return parameters.get(parameter);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
