package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.function.Function;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Files that are the same for everybody: what lies below {@code static} on the sandbox's class path, and the npm packages. */
final class StaticFiles extends HttpServlet {
    static final String PATH = "/static";
    private static final long serialVersionUID = 1;

    private final transient Function<String, URL> files;

    StaticFiles(Function<String, URL> files) {
        this.files = files;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        URL file = path == null || path.contains("..") || path.endsWith("/") ? null : files.apply(path.substring(1));
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(contentType(path));
        response.setHeader("Cache-Control", "max-age=3600");
        try (InputStream content = file.openStream()) {
            content.transferTo(response.getOutputStream());
        }
    }

    static String contentType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "js" -> "text/javascript;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "html" -> "text/html;charset=UTF-8";
            case "json" -> "application/json";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "gif" -> "image/gif";
            case "jpg" -> "image/jpeg";
            case "woff" -> "font/woff";
            case "woff2" -> "font/woff2";
            case "ttf" -> "font/ttf";
            default -> "application/octet-stream";
        };
    }
}
