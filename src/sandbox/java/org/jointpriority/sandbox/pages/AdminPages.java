package org.jointpriority.sandbox.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import javax.servlet.MultipartConfigElement;
import javax.servlet.ServletException;
import javax.servlet.http.Part;

/** Administration: what there is, and the apps. */
final class AdminPages {
    private AdminPages() { }

    /** {@code /secure/admin/*}: lists to look at. */
    static final class Lists extends Page {
        private static final long serialVersionUID = 1;

        Lists(Frame frame) {
            super(frame);
        }

        @Override
        boolean isForAdministrators() {
            return true;
        }

        @Override
        void get(Exchange exchange) throws IOException {
            Map<String, Object> values = exchange.values();
            values.put("model", exchange.model());
            values.put("usable", frame().jira().fields().usable());
            switch (exchange.rest()) {
                case "UserBrowser.jspa" -> show(exchange, "Users", "admin-users.vm", values);
                case "GroupBrowser.jspa" -> show(exchange, "Groups", "admin-groups.vm", values);
                case "ViewIssueTypes.jspa" -> show(exchange, "Issue types", "admin-types.vm", values);
                case "ManageIssueTypeSchemes.jspa" -> show(exchange, "Issue type schemes", "admin-schemes.vm", values);
                case "ViewFieldScreens.jspa" -> show(exchange, "Screens", "admin-screens.vm", values);
                case "ViewCustomFields.jspa" -> show(exchange, "Custom fields", "admin-fields.vm", values);
                default -> exchange.redirect("/secure/admin/UserBrowser.jspa");
            }
        }

        private void show(Exchange exchange, String title, String template, Map<String, Object> values) throws IOException {
            exchange.html(frame().adminPage(exchange, title, template, values, exchange.rest()));
        }
    }

    /** {@code /plugins/servlet/upm}: manage apps. */
    static final class Apps extends Page {
        private static final long serialVersionUID = 1;
        /** Jetty's way to allow an upload for one request. */
        private static final String UPLOAD = "org.eclipse.jetty.multipartConfig";
        private static final long LARGEST_JAR = 50L << 20;

        Apps(Frame frame) {
            super(frame);
        }

        @Override
        boolean isForAdministrators() {
            return true;
        }

        @Override
        void get(Exchange exchange) throws IOException {
            show(exchange, "");
        }

        @Override
        void post(Exchange exchange) throws IOException {
            String key = exchange.parameter("key");
            String problem = "";
            try {
                switch (exchange.parameter("action")) {
                    case "enable" -> frame().host().plugins().enable(key);
                    case "disable" -> frame().host().plugins().disable(key);
                    case "uninstall" -> frame().host().plugins().uninstall(key);
                    case "install" -> install(exchange);
                    default -> problem = "";
                }
            } catch (RuntimeException | ServletException e) {
                problem = String.valueOf(e.getMessage());
            }
            if (problem.isEmpty()) {
                exchange.redirect("/plugins/servlet/upm");
            } else {
                show(exchange, problem);
            }
        }

        private void install(Exchange exchange) throws IOException, ServletException {
            exchange.request().setAttribute(UPLOAD, new MultipartConfigElement(System.getProperty("java.io.tmpdir"), LARGEST_JAR, LARGEST_JAR, 1 << 16));
            Part part = exchange.request().getPart("plugin");
            Path folder = Files.createTempDirectory("install");
            Path jar = folder.resolve("app.jar");
            try (InputStream content = part.getInputStream()) {
                Files.copy(content, jar, StandardCopyOption.REPLACE_EXISTING);
                frame().host().plugins().install(jar);
            } finally {
                Files.deleteIfExists(jar);
                Files.deleteIfExists(folder);
            }
        }

        private void show(Exchange exchange, String problem) throws IOException {
            Map<String, Object> values = exchange.values();
            values.put("apps", frame().host().plugins().all());
            values.put("problem", problem);
            exchange.html(frame().adminPage(exchange, "Manage apps", "admin-apps.vm", values, "upm"));
        }
    }
}
