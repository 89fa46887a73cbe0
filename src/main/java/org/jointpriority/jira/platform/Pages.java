package org.jointpriority.jira.platform;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServletResponse;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.templaterenderer.TemplateRenderer;

/** Writes a template as the answer to a request. */
@Named
public final class Pages {
    private final TemplateRenderer renderer;
    private final JiraAuthenticationContext authentication;

    @Inject
    public Pages(TemplateRenderer renderer, JiraAuthenticationContext authentication) {
        this.renderer = renderer;
        this.authentication = authentication;
    }

    /** What one person sees may be kept by no cache; half a page is never sent. */
    public void write(HttpServletResponse response, String template, Map<String, Object> views) throws IOException {
        String page = html(template, views);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter().write(page);
    }

    /** A template as a part of a page of Jira's. */
    public String html(String template, Map<String, Object> views) {
        Map<String, Object> context = new HashMap<>(views);
        context.put("i18n", authentication.getI18nHelper());
        StringWriter page = new StringWriter();
        try {
            renderer.render(template, context, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }
}
