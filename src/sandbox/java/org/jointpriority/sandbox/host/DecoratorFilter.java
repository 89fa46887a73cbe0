package org.jointpriority.sandbox.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletOutputStream;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** Puts a plugin's page into the frame of Jira's that it asks for by a meta element; anything else passes as it is. */
final class DecoratorFilter implements Filter {
    private static final Pattern META = Pattern.compile("<meta\\s+name=\"([^\"]*)\"\\s+content=\"([^\"]*)\"\\s*/?>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = part("title");
    private static final Pattern HEAD = part("head");
    private static final Pattern BODY = part("body");

    private final StandIn jira;

    DecoratorFilter(StandIn jira) {
        this.jira = jira;
    }

    private static Pattern part(String element) {
        return Pattern.compile("<" + element + "(?:\\s[^>]*)?>(.*)</" + element + ">", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        Held held = new Held((HttpServletResponse) response);
        chain.doFilter(request, held);
        byte[] content = held.content();
        if (response.isCommitted()) {
            return;
        }
        if (String.valueOf(held.getContentType()).startsWith("text/html")) {
            content = decorated(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
        response.getOutputStream().write(content);
    }

    private String decorated(String html) {
        String head = inside(HEAD, html);
        Map<String, String> metas = new LinkedHashMap<>();
        Matcher meta = META.matcher(head);
        while (meta.find()) {
            metas.put(meta.group(1), meta.group(2));
        }
        String decorator = metas.get("decorator");
        return decorator == null ? html : jira.decorate(new DecoratedPage(decorator, inside(TITLE, head),
                TITLE.matcher(META.matcher(head).replaceAll("")).replaceAll("").trim(), inside(BODY, html), Map.copyOf(metas)));
    }

    private static String inside(Pattern element, String html) {
        Matcher matcher = element.matcher(html);
        return matcher.find() ? matcher.group(1) : "";
    }

    @Override
    public void init(FilterConfig config) {
        // nothing to prepare
    }

    @Override
    public void destroy() {
        // nothing to give back
    }

    /** Keeps what is written until it is clear whether a frame comes around it. */
    private static final class Held extends HttpServletResponseWrapper {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final StringWriter text = new StringWriter();
        private final PrintWriter writer = new PrintWriter(text);

        Held(HttpServletResponse response) {
            super(response);
        }

        byte[] content() {
            writer.flush();
            return text.getBuffer().length() > 0 ? text.toString().getBytes(StandardCharsets.UTF_8) : bytes.toByteArray();
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new UnsupportedOperationException("Plugins' pages are written at once");
                }

                @Override
                public void write(int b) {
                    bytes.write(b);
                }
            };
        }

        @Override
        public void setContentLength(int length) {
            // the frame changes it
        }

        @Override
        public void setContentLengthLong(long length) {
            // the frame changes it
        }

        @Override
        public void flushBuffer() {
            // what was written is still needed whole
        }
    }
}
