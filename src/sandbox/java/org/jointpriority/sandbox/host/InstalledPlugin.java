package org.jointpriority.sandbox.host;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.templaterenderer.TemplateRenderer;

import net.java.ao.RawEntity;

/** One plugin: its bundle and, while it is enabled, its beans, templates and modules. */
final class InstalledPlugin {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledPlugin.class);

    private final Bundle bundle;
    private final Descriptor descriptor;
    private final HostParts host;
    private Running running;
    private String problem = "";

    InstalledPlugin(Bundle bundle, HostParts host) {
        this.bundle = bundle;
        this.host = host;
        this.descriptor = Descriptor.of(bundle);
    }

    String key() {
        return descriptor.key();
    }

    String version() {
        return descriptor.version();
    }

    /** What stands beside the modules in the descriptor: texts, and files to download. */
    List<ModuleElement> resources() {
        return descriptor.resources();
    }

    Bundle bundle() {
        return bundle;
    }

    boolean isEnabled() {
        return running != null;
    }

    Plugin summary() {
        return new Plugin(key(), descriptor.name(), descriptor.version(), descriptor.vendor(), descriptor.description(),
                isEnabled(), problem, descriptor.modules().stream()
                        .map(module -> new Plugin.Module(module.completeKey(), module.type(), module.attribute("name"))).toList());
    }

    /** The modules of a type that are on: none while the plugin is not enabled. */
    List<PluginModule> modules(String type) {
        return running == null ? List.of() : running.modules().stream().filter(module -> module.type().equals(type)).toList();
    }

    void enable() {
        if (isEnabled()) {
            return;
        }
        try {
            host.osgi().start(bundle);
            start();
            problem = "";
        } catch (PluginFailure e) {
            problem = e.getMessage();
            LOG.error("{} cannot be enabled", key(), e);
            stopBundle();
            throw e;
        }
    }

    private void start() {
        descriptor.texts().forEach(path -> host.texts().add(this, path, bundle::getEntry));
        MethodAllowlist allowlist = new MethodAllowlist();
        Templates templates = new Templates(bundle, allowlist);
        PluginTables tables = new PluginTables();
        PluginBeans beans = null;
        try {
            Map<Class<?>, Object> services = new HashMap<>(host.services().get());
            services.put(ActiveObjects.class, tables.activeObjects());
            services.put(TemplateRenderer.class, renderer(templates));
            beans = PluginBeans.start(bundle, services, host.time());
            List<PluginModule> modules = new ArrayList<>();
            for (ModuleElement element : descriptor.modules()) {
                modules.add(PluginModule.make(element, this, beans, templates, host));
                if (element.type().equals("velocity-allowlist")) {
                    allowlist.add(element, beans);
                }
            }
            tables.open(descriptor, beans);
            running = new Running(beans, List.copyOf(modules));
            host.modules().add(this);
            beans.exported(LifecycleAware.class).forEach(LifecycleAware::onStart);
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("{} failed on its way up", key(), e);
            if (running != null) {
                takeDown();
            } else if (beans != null) {
                beans.close();
            }
            host.texts().removeAll(this);
            throw e instanceof PluginFailure failure ? failure : new PluginFailure(key() + " cannot start", e);
        }
    }

    void disable() {
        if (!isEnabled()) {
            return;
        }
        running.beans().exported(LifecycleAware.class).forEach(bean -> {
            try {
                bean.onStop();
            } catch (RuntimeException e) {
                LOG.error("{} failed on its way down", bean.getClass().getName(), e);
            }
        });
        takeDown();
        host.texts().removeAll(this);
        stopBundle();
    }

    void uninstall() {
        disable();
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new PluginFailure(key() + " cannot be removed", e);
        }
    }

    private void takeDown() {
        Running before = running;
        running = null;
        host.modules().remove(this);
        before.modules().forEach(PluginModule::stop);
        before.beans().close();
        host.events().unregisterAll(before.beans().loader())
                .forEach(name -> LOG.warn("{} was still registered for events when its plugin was disabled", name));
    }

    private void stopBundle() {
        try {
            bundle.stop();
        } catch (BundleException e) {
            throw new PluginFailure(key() + " cannot be stopped", e);
        }
    }

    private TemplateRenderer renderer(Templates templates) {
        // Jira's template renderer escapes whether or not a template asks for it.
        return (location, values, writer) -> writer.write(templates.render(location, withDefaults(values), true));
    }

    /** What Jira gives every template besides what the caller gives. */
    Map<String, Object> withDefaults(Map<String, Object> values) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", host.texts().helper(host.currentRequest().locale()));
        context.put("baseurl", host.contextPath());
        context.putAll(values);
        return context;
    }

    private record Running(PluginBeans beans, List<PluginModule> modules) { }

    /** The plugin's Active Objects: tables are made on first use, and not before the plugin is enabled. */
    private final class PluginTables {
        private ActiveObjects opened;
        private String namespace;
        private List<Class<? extends RawEntity<?>>> entities;

        ActiveObjects activeObjects() {
            return (ActiveObjects) Proxy.newProxyInstance(ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class},
                    (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                            ? method.invoke(this, arguments) : Reflections.call(method, tables(), arguments));
        }

        @SuppressWarnings("unchecked")
        synchronized void open(Descriptor from, PluginBeans beans) {
            entities = new ArrayList<>();
            from.modules().stream().filter(module -> module.type().equals("ao")).forEach(module -> {
                namespace = module.attribute("namespace").isEmpty() ? bundle.getSymbolicName() : module.attribute("namespace");
                module.children("entity").forEach(entity -> entities.add((Class<? extends RawEntity<?>>) beans.loadClass(entity.text())));
            });
        }

        @SuppressWarnings("unchecked")
        private synchronized ActiveObjects tables() throws SQLException {
            if (entities == null) {
                throw new IllegalStateException("Active Objects cannot be used before the plugin is enabled: wait for onStart");
            }
            if (namespace == null) {
                throw new IllegalStateException("Active Objects cannot be used without an <ao> module in the descriptor");
            }
            if (opened == null) {
                opened = StandaloneActiveObjects.on(host.database().source(), namespace, entities.toArray(new Class[0]));
            }
            return opened;
        }
    }
}
