package org.jointpriority.sandbox.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.servlet.http.HttpServletRequest;

/** The scripts and styles of a page. */
public final class WebResources {
    private static final String REQUIRED = WebResources.class.getName();

    private final Modules modules;
    private final CurrentRequest currentRequest;
    private final Aui aui;
    private final String contextPath;

    WebResources(Modules modules, CurrentRequest currentRequest, Aui aui, String contextPath) {
        this.modules = modules;
        this.currentRequest = currentRequest;
        this.aui = aui;
        this.contextPath = contextPath;
    }

    /**
     * The tags for a page's head: AUI and the script loader, then the web resources of these contexts and all that was
     * required while the current request was answered, each after what it depends on. Call it when the body is made.
     * In Jira every page has the context {@code atl.general} (administration: {@code atl.admin}), the issue view
     * {@code jira.view.issue} besides, a dashboard {@code atl.dashboard}.
     */
    public String head(String... contexts) {
        Set<PluginModule> resources = new LinkedHashSet<>();
        Set<String> wanted = new LinkedHashSet<>(List.of(contexts));
        List<String> keys = new ArrayList<>();
        for (String required : required()) {
            if (required.indexOf(':') < 0) {
                wanted.add(required);
            } else {
                keys.add(required);
            }
        }
        modules.of("web-resource").filter(module -> contextsOf(module).stream().anyMatch(wanted::contains))
                .forEach(module -> add(module, resources, new LinkedHashSet<>()));
        keys.forEach(key -> modules.find("web-resource", key).ifPresent(module -> add(module, resources, new LinkedHashSet<>())));
        StringBuilder tags = new StringBuilder(aui.head(contextPath));
        resources.forEach(module -> appendTags(module, tags));
        return tags.toString();
    }

    /** Asks for a web resource by its complete key, for the current request's page. */
    public void require(String completeKey) {
        required().add(completeKey);
    }

    /** Asks for all web resources of a context, for the current request's page. */
    public void requireContext(String context) {
        required().add(context);
    }

    private static List<String> contextsOf(PluginModule module) {
        return module.element().children("context").stream().map(ModuleElement::text).toList();
    }

    private void add(PluginModule module, Set<PluginModule> resources, Set<PluginModule> way) {
        if (!way.add(module)) {
            throw new IllegalStateException("The web resource " + module.key() + " depends on itself");
        }
        for (ModuleElement dependency : module.element().children("dependency")) {
            // What Jira itself brings is in the head already.
            modules.find("web-resource", dependency.text()).ifPresent(found -> add(found, resources, way));
        }
        way.remove(module);
        if (module.isShown(java.util.Map.of())) {
            resources.add(module);
        }
    }

    private void appendTags(PluginModule module, StringBuilder tags) {
        for (ModuleElement resource : module.element().children("resource")) {
            String name = resource.attribute("name");
            String url = HtmlEscaping.escape(contextPath + Downloads.PATH + '/' + module.key() + '/' + name
                    + "?v=" + module.plugin().version() + '&' + "locale=" + currentRequest.locale());
            if (name.endsWith(".css")) {
                tags.append("<link rel=\"stylesheet\" href=\"").append(url).append("\">\n");
            } else if (name.endsWith(".js")) {
                tags.append("<script src=\"").append(url).append("\"></script>\n");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Collection<String> required() {
        Optional<HttpServletRequest> request = currentRequest.request();
        if (request.isEmpty()) {
            return new LinkedHashSet<>();
        }
        Set<String> required = (Set<String>) request.get().getAttribute(REQUIRED);
        if (required == null) {
            required = new LinkedHashSet<>();
            request.get().setAttribute(REQUIRED, required);
        }
        return required;
    }
}
