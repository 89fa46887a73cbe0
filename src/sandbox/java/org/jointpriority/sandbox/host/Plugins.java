package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * The installed plugins, which can be switched on and off, removed and replaced while Jira runs. Jars that were installed
 * at run time are kept in the home folder and there again after a restart.
 */
public final class Plugins {
    private final Path folder;
    private final HostParts host;
    private final Map<String, InstalledPlugin> plugins = new LinkedHashMap<>();

    Plugins(Path home, HostParts host) {
        this.folder = home.resolve("plugins").resolve("installed-plugins");
        this.host = host;
    }

    public synchronized List<Plugin> all() {
        return plugins.values().stream().map(InstalledPlugin::summary).toList();
    }

    /** Installs and enables a jar; one of the same key is replaced. One that cannot be enabled stays, with its problem. */
    public synchronized Plugin install(Path jar) {
        InstalledPlugin plugin = load(jar);
        try {
            Files.createDirectories(folder);
            Files.copy(jar, kept(plugin.key()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        plugin.enable();
        return plugin.summary();
    }

    public synchronized void enable(String key) {
        plugin(key).enable();
    }

    public synchronized void disable(String key) {
        plugin(key).disable();
    }

    /** Removes a plugin. Its data stays, as in Jira. */
    public synchronized void uninstall(String key) {
        plugin(key).uninstall();
        plugins.remove(key);
        try {
            Files.deleteIfExists(kept(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Installs without keeping: the jar that the sandbox was started with, then those that were installed before. */
    synchronized void start(List<Path> jars) {
        for (Path jar : jars) {
            load(jar).enable();
        }
        for (Path jar : keptJars()) {
            if (plugins.keySet().stream().noneMatch(key -> kept(key).equals(jar))) {
                load(jar).enable();
            }
        }
    }

    synchronized void stop() {
        plugins.values().forEach(InstalledPlugin::disable);
    }

    private InstalledPlugin load(Path jar) {
        String key = keyOf(jar);
        InstalledPlugin before = plugins.remove(key);
        if (before != null) {
            before.uninstall();
        }
        Bundle bundle = host.osgi().install(jar);
        try {
            InstalledPlugin plugin = new InstalledPlugin(bundle, host);
            if (!plugin.key().equals(key)) {
                throw new PluginFailure("The manifest says that the plugin's key is " + key + ", the descriptor says " + plugin.key());
            }
            plugins.put(key, plugin);
            return plugin;
        } catch (PluginFailure e) {
            remove(bundle);
            throw e;
        }
    }

    private static String keyOf(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            String key = file.getManifest() == null ? null : file.getManifest().getMainAttributes().getValue("Atlassian-Plugin-Key");
            if (key == null) {
                throw new PluginFailure(jar.getFileName() + " has no Atlassian-Plugin-Key in its manifest; "
                        + "the sandbox takes only plugins that bring their own OSGi manifest");
            }
            return key;
        } catch (IOException e) {
            throw new PluginFailure(jar + " is no jar", e);
        }
    }

    private static void remove(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private InstalledPlugin plugin(String key) {
        InstalledPlugin plugin = plugins.get(key);
        if (plugin == null) {
            throw new PluginFailure("There is no plugin " + key);
        }
        return plugin;
    }

    private Path kept(String key) {
        return folder.resolve(key + ".jar");
    }

    private List<Path> keptJars() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
