package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves the {@code download} resources of enabled plugins, and puts texts into scripts that ask for it. */
final class Downloads extends HttpServlet {
    static final String PATH = "/download/resources";
    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("/([^/:]+)(?::([^/]+))?/(.+)");
    /** A call of Jira's for a text, with its key; what follows the key says whether arguments come. */
    private static final Pattern TEXT = Pattern.compile(
            "\\b(?:(?:AJS|WRM)\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final transient Modules modules;
    private final transient Texts texts;
    private final transient CurrentRequest currentRequest;

    Downloads(Modules modules, Texts texts, CurrentRequest currentRequest) {
        this.modules = modules;
        this.texts = texts;
        this.currentRequest = currentRequest;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<Found> found = address.matches() ? find(address.group(1), address.group(2), address.group(3)) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(StaticFiles.contentType(address.group(3)));
        // Plugins are replaced while people look at their pages.
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream content = found.get().file().openStream()) {
            byte[] bytes = content.readAllBytes();
            response.getOutputStream().write(found.get().hasTexts()
                    ? withTexts(new String(bytes, StandardCharsets.UTF_8), currentRequest.locale()).getBytes(StandardCharsets.UTF_8)
                    : bytes);
        }
    }

    private record Found(URL file, boolean hasTexts) { }

    private Optional<Found> find(String pluginKey, String moduleKey, String name) {
        return modules.plugin(pluginKey).flatMap(plugin -> {
            Optional<PluginModule> module = moduleKey == null ? Optional.empty()
                    : modules.find("web-resource", pluginKey + ':' + moduleKey);
            List<ModuleElement> resources = moduleKey == null ? plugin.resources()
                    : module.map(found -> found.element().children("resource")).orElse(List.of());
            boolean hasTexts = module.stream().flatMap(found -> found.element().children("transformation").stream())
                    .filter(transformation -> name.endsWith('.' + transformation.attribute("extension")))
                    .flatMap(transformation -> transformation.children("transformer").stream())
                    .anyMatch(transformer -> transformer.attribute("key").equals("jsI18n"));
            return resources.stream().filter(resource -> resource.attribute("type").equals("download"))
                    .flatMap(resource -> locate(plugin, resource, name)).findFirst().map(file -> new Found(file, hasTexts));
        });
    }

    /** A resource is a file, or with a slash at the end a folder. */
    private static Stream<URL> locate(InstalledPlugin plugin, ModuleElement resource, String name) {
        String itsName = resource.attribute("name");
        String location = resource.attribute("location");
        if (itsName.equals(name)) {
            return Stream.ofNullable(plugin.bundle().getEntry(location));
        }
        return itsName.endsWith("/") && name.startsWith(itsName) && !name.contains("..")
                ? Stream.ofNullable(plugin.bundle().getEntry(location + name.substring(itsName.length()))) : Stream.empty();
    }

    private String withTexts(String script, Locale locale) {
        return TEXT.matcher(script).replaceAll(call -> Matcher.quoteReplacement(withText(call, locale)));
    }

    private String withText(MatchResult call, Locale locale) {
        String key = call.group(2);
        boolean hasArguments = call.group(3).equals(",");
        String text = hasArguments ? texts.raw(locale, key).orElse(key) : texts.text(locale, key);
        return hasArguments ? "AJS.format(" + quoted(text) + "," : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
