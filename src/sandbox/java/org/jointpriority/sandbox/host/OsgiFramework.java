package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** The OSGi framework that plugins run in. It gives them Jira's packages, as far as they are declared, and nothing else of this process. */
final class OsgiFramework implements AutoCloseable {
    /** The roots of Jira's own packages; the second is the engine of its workflows. */
    private static final List<String> JIRA = List.of("com/atlassian", "com/opensymphony");
    /** What a Jira gives besides its own packages, as far as a plugin of ours may touch it. */
    private static final List<String> LIBRARIES = List.of("javax.inject", "javax.mail", "javax.mail.internet", "javax.servlet", "javax.servlet.http",
            "javax.ws.rs", "javax.ws.rs.core", "javax.ws.rs.ext", "net.java.ao", "net.java.ao.schema", "org.slf4j",
            "org.ofbiz.core.entity");

    private final Framework framework;

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    static OsgiFramework start(Path storage) {
        SortedSet<String> packages = new TreeSet<>(LIBRARIES);
        packages.addAll(jiraPackages());
        Framework framework = new FrameworkFactory().newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, storage.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, String.join(",", packages),
                Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_EXT,
                // Off: it would let a bundle see classes that it did not import, where a caller outside OSGi asks.
                "felix.bootdelegation.implicit", "false",
                // Off: it is one for the whole process, in which tests start more than one framework.
                "felix.service.urlhandlers", "false",
                "felix.log.level", "0"));
        try {
            framework.start();
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not start", e);
        }
        return new OsgiFramework(framework);
    }

    Bundle install(Path jar) {
        try (InputStream content = Files.newInputStream(jar)) {
            return framework.getBundleContext().installBundle(jar.toUri().toString(), content);
        } catch (BundleException | IOException e) {
            throw new PluginFailure(jar.getFileName() + " is no bundle", e);
        }
    }

    void start(Bundle bundle) {
        SortedSet<String> missing = missingImports(bundle);
        if (!missing.isEmpty()) {
            throw new PluginFailure(bundle.getSymbolicName() + " imports packages that Jira does not provide: "
                    + String.join(", ", missing));
        }
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new PluginFailure("The bundle " + bundle.getSymbolicName() + " does not start", e);
        }
    }

    private SortedSet<String> missingImports(Bundle bundle) {
        SortedSet<String> missing = new TreeSet<>();
        for (BundleRequirement requirement : bundle.adapt(BundleRevision.class).getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE)) {
            String filter = requirement.getDirectives().get(Constants.FILTER_DIRECTIVE);
            if (!Constants.RESOLUTION_OPTIONAL.equals(requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE))
                    && filter != null && !isProvided(filter)) {
                missing.add(filter.replaceAll(".*osgi\\.wiring\\.package=([^)]*)\\).*", "$1"));
            }
        }
        return missing;
    }

    private boolean isProvided(String filter) {
        return Stream.of(framework.getBundleContext().getBundles())
                .flatMap(bundle -> bundle.adapt(BundleRevision.class).getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream())
                .anyMatch(capability -> {
                    try {
                        return FrameworkUtil.createFilter(filter).matches(capability.getAttributes());
                    } catch (InvalidSyntaxException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The packages of Jira's for which there are declarations or bodies on this process's class path. */
    private static SortedSet<String> jiraPackages() {
        try {
            SortedSet<String> packages = new TreeSet<>();
            for (String jira : JIRA) {
                for (URL root : Collections.list(OsgiFramework.class.getClassLoader().getResources(jira))) {
                    packages.addAll(packagesBelow(root));
                }
            }
            return packages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> packagesBelow(URL root) throws IOException {
        URLConnection connection = root.openConnection();
        if (connection instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (var file = jar.getJarFile()) {
                return packagesOf(file.stream().map(entry -> entry.getName()).filter(name -> JIRA.stream().anyMatch(name::startsWith)));
            }
        }
        Path folder;
        try {
            folder = Path.of(root.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        Path top = folder.getParent().getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            return packagesOf(files.map(file -> top.relativize(file).toString().replace('\\', '/')));
        }
    }

    private static SortedSet<String> packagesOf(Stream<String> files) {
        return files.filter(name -> name.endsWith(".class"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
