package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;

/** The services that every Atlassian product has and that know nothing of issues. */
final class JiraServices {
    static final String LOGIN_PAGE = "/login.jsp";
    static final String CONFIRM_PAGE = "/secure/admin/WebSudoAuthenticate.jspa";

    private JiraServices() { }

    static Map<Class<?>, Object> of(Events events, Jobs jobs, Sessions sessions, WebResources webResources, String address, String contextPath) {
        return Map.of(
                EventPublisher.class, events,
                SchedulerService.class, jobs,
                CacheManager.class, new Caches(Clock.systemUTC()),
                PageBuilderService.class, new Pages(webResources),
                WebSudoManager.class, new Confirmation(sessions, contextPath),
                LoginUriProvider.class, (LoginUriProvider) back -> URI.create(address + contextPath + LOGIN_PAGE
                        + "?os_destination=" + encode(back.toString())),
                ApplicationProperties.class, (ApplicationProperties) mode -> switch (mode) {
                    case RELATIVE, RELATIVE_CANONICAL, AUTO -> contextPath;
                    case ABSOLUTE, CANONICAL -> address + contextPath;
                });
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Pages(WebResources webResources) implements PageBuilderService, WebResourceAssembler, RequiredResources {
        @Override
        public WebResourceAssembler assembler() {
            return this;
        }

        @Override
        public RequiredResources resources() {
            return this;
        }

        @Override
        public RequiredResources requireWebResource(String completeKey) {
            webResources.require(completeKey);
            return this;
        }
    }

    /** The password once more before administration, as long as the browser session lasts. */
    private record Confirmation(Sessions sessions, String contextPath) implements WebSudoManager {
        @Override
        public void willExecuteWebSudoRequest(HttpServletRequest request) {
            if (!sessions.isConfirmed(request)) {
                throw new WebSudoSessionException();
            }
        }

        @Override
        public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
            String back = request.getRequestURI().substring(contextPath.length())
                    + (request.getQueryString() == null ? "" : '?' + request.getQueryString());
            try {
                response.sendRedirect(contextPath + CONFIRM_PAGE + "?webSudoDestination=" + encode(back));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
