package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.Path;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.Provider;

import org.osgi.framework.Bundle;

import com.sun.jersey.api.core.DefaultResourceConfig;
import com.sun.jersey.api.core.ResourceConfig;
import com.sun.jersey.api.model.AbstractMethod;
import com.sun.jersey.spi.container.ContainerRequest;
import com.sun.jersey.spi.container.ContainerRequestFilter;
import com.sun.jersey.spi.container.ContainerResponseFilter;
import com.sun.jersey.spi.container.ResourceFilter;
import com.sun.jersey.spi.container.ResourceFilterFactory;
import com.sun.jersey.spi.container.servlet.ServletContainer;

/** A {@code <rest>} module: the classes of the bundle that have a path, answered by Jersey under Jira's rules of who may call. */
final class RestModule {
    /** Held, since settings of a logger that nobody holds are forgotten. */
    private static final Logger JERSEY = Logger.getLogger("com.sun.jersey");
    private static final Set<String> OPEN_TO_ALL = Set.of("AnonymousAllowed", "UnrestrictedAccess", "AnonymousSiteAccess");

    private final String path;
    private final String version;
    private final ServletContainer jersey;
    private boolean isStarted;

    RestModule(ModuleElement element, Bundle bundle, PluginBeans beans, CurrentRequest currentRequest) {
        JERSEY.setLevel(Level.WARNING);
        this.path = element.required("path");
        this.version = element.required("version");
        List<String> packages = element.children("package").stream().map(ModuleElement::text).toList();
        DefaultResourceConfig config = new DefaultResourceConfig();
        Set<Object> resources = new HashSet<>();
        annotatedClasses(bundle, beans, packages).forEach(type -> resources.add(beans.beanOrNew(type)));
        if (resources.isEmpty()) {
            throw new PluginFailure("The <rest> module " + element.completeKey() + " finds no class with @Path");
        }
        config.getSingletons().addAll(resources);
        config.getFeatures().put(ResourceConfig.FEATURE_DISABLE_WADL, true);
        config.getProperties().put(ResourceConfig.PROPERTY_RESOURCE_FILTER_FACTORIES,
                List.of(new LoggedIn(currentRequest), new XsrfChecked()));
        this.jersey = new ServletContainer(config);
    }

    private static Stream<Class<?>> annotatedClasses(Bundle bundle, PluginBeans beans, List<String> packages) {
        var files = bundle.findEntries("/", "*.class", true);
        return (files == null ? List.<URL>of() : Collections.list(files)).stream()
                .map(file -> file.getPath().substring(1).replaceAll("\\.class$", "").replace('/', '.'))
                .filter(name -> packages.isEmpty() || packages.stream().anyMatch(prefix -> name.startsWith(prefix + ".")))
                .<Class<?>>map(beans::loadClass)
                .filter(type -> !type.isInterface() && (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)));
    }

    /** Whether an address below {@code /rest} is one of this module's: by its version, or by {@code latest}. */
    boolean answers(String address) {
        return base(address) != null;
    }

    private String base(String address) {
        for (String name : List.of(version, "latest")) {
            String base = path + '/' + name;
            if (address.equals(base) || address.startsWith(base + '/')) {
                return base;
            }
        }
        return null;
    }

    synchronized void start(ServletConfig config) throws ServletException {
        if (!isStarted) {
            jersey.init(config);
            isStarted = true;
        }
    }

    synchronized void stop() {
        if (isStarted) {
            jersey.destroy();
        }
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String base = base(request.getPathInfo());
        jersey.service(new HttpServletRequestWrapper(request) {
            @Override
            public String getServletPath() {
                return request.getServletPath() + base;
            }

            @Override
            public String getPathInfo() {
                return request.getPathInfo().substring(base.length());
            }
        }, response);
    }

    private static Response refusal(Response.Status status, String message) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE)
                .entity("{\"message\":\"" + message + "\",\"status-code\":" + status.getStatusCode() + "}").build();
    }

    /** Without an annotation a resource is for those who are logged in. */
    private record LoggedIn(CurrentRequest currentRequest) implements ResourceFilterFactory {
        @Override
        public List<ResourceFilter> create(AbstractMethod method) {
            boolean isOpen = Stream.of(method.getAnnotations(), method.getResource().getResourceClass().getAnnotations())
                    .flatMap(Stream::of).map(Annotation::annotationType).map(Class::getSimpleName).anyMatch(OPEN_TO_ALL::contains);
            return isOpen ? List.of() : List.of(new RequestCheck(request -> {
                if (currentRequest.userName().isEmpty()) {
                    throw new WebApplicationException(refusal(Response.Status.UNAUTHORIZED,
                            "Client must be authenticated to access this resource."));
                }
                return request;
            }));
        }
    }

    /** What a form on another site could send needs Jira's token. */
    private static final class XsrfChecked implements ResourceFilterFactory {
        private static final Set<String> METHODS = Set.of("POST", "PUT", "DELETE");
        private static final Set<String> FORM_TYPES = Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
        private static final Set<String> TOKENS = Set.of("no-check", "nocheck");

        @Override
        public List<ResourceFilter> create(AbstractMethod method) {
            return List.of(new RequestCheck(request -> {
                if (METHODS.contains(request.getMethod()) && isFormType(request.getMediaType())
                        && !TOKENS.contains(String.valueOf(request.getHeaderValue("X-Atlassian-Token")).toLowerCase(Locale.ROOT))) {
                    throw new WebApplicationException(refusal(Response.Status.FORBIDDEN, "XSRF check failed"));
                }
                return request;
            }));
        }

        private static boolean isFormType(MediaType type) {
            return type != null && FORM_TYPES.contains((type.getType() + '/' + type.getSubtype()).toLowerCase(Locale.ROOT));
        }
    }

    private record RequestCheck(ContainerRequestFilter check) implements ResourceFilter {
        @Override
        public ContainerRequestFilter getRequestFilter() {
            return check;
        }

        @Override
        public ContainerResponseFilter getResponseFilter() {
            return null;
        }
    }
}
