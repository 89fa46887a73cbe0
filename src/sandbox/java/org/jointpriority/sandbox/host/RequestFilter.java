package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Finds out who asks, by the browser's session or by basic authentication, before anything else sees the request. */
final class RequestFilter implements Filter {
    private static final String BASIC = "Basic ";

    private final CurrentRequest currentRequest;
    private final Sessions sessions;
    private final StandIn jira;

    RequestFilter(CurrentRequest currentRequest, Sessions sessions, StandIn jira) {
        this.currentRequest = currentRequest;
        this.sessions = sessions;
        this.jira = jira;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        request.setCharacterEncoding("UTF-8");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        Optional<String> userName = sessions.userName(request);
        String header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BASIC)) {
            userName = basic(header);
            if (userName.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Jira\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
        }
        userName.ifPresent(name -> response.setHeader("X-AUSERNAME", name));
        currentRequest.enter(request, userName, jira.locale(userName));
        try {
            chain.doFilter(request, response);
        } finally {
            currentRequest.leave();
        }
    }

    private Optional<String> basic(String header) {
        try {
            String decoded = new String(Base64.getDecoder().decode(header.substring(BASIC.length()).trim()), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon > 0 && jira.isPassword(decoded.substring(0, colon), decoded.substring(colon + 1))
                    ? Optional.of(decoded.substring(0, colon)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void init(FilterConfig config) {
        // nothing to prepare
    }

    @Override
    public void destroy() {
        // nothing to give back
    }
}
