package org.jointpriority.sandbox.host;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * The beans of one plugin: what its {@code META-INF/spring} files ask for, with the scanner's index behind
 * {@code scan-indexes}. The index alone decides what is a bean and which services are taken, as in Jira.
 */
final class PluginBeans implements AutoCloseable {
    private static final String SCANNER = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final Bundle bundle;
    private final ClassLoader loader;
    private final GenericApplicationContext beans = new GenericApplicationContext();

    private PluginBeans(Bundle bundle) {
        this.bundle = bundle;
        this.loader = bundle.adapt(BundleWiring.class).getClassLoader();
    }

    ClassLoader loader() {
        return loader;
    }

    static PluginBeans start(Bundle bundle, Map<Class<?>, Object> services, Time time) {
        PluginBeans plugin = new PluginBeans(bundle);
        try {
            plugin.load(services, time);
            plugin.export();
        } catch (BeansException | IOException | LinkageError e) {
            plugin.close();
            throw new PluginFailure("The bean" + culprit(e) + " of " + bundle.getSymbolicName() + " cannot be made", e);
        }
        return plugin;
    }

    /** The bean at the end of the chain, which is the one that really cannot be made. */
    private static String culprit(Throwable failure) {
        String name = "s";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BeanCreationException creation && creation.getBeanName() != null) {
                name = " " + creation.getBeanName();
            }
        }
        return name;
    }

    private void load(Map<Class<?>, Object> services, Time time) throws IOException {
        beans.setClassLoader(loader);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(beans);
        reader.setValidating(false);
        reader.setNamespaceAware(true);
        // Nothing is fetched for a schema, and the scanner's is in no jar.
        reader.setEntityResolver((publicId, systemId) -> new InputSource(new ByteArrayInputStream(new byte[0])));
        DefaultNamespaceHandlerResolver springs = new DefaultNamespaceHandlerResolver(PluginBeans.class.getClassLoader());
        ScanIndexes scanner = new ScanIndexes(services);
        scanner.init();
        reader.setNamespaceHandlerResolver(uri -> uri.equals(SCANNER) ? scanner : springs.resolve(uri));
        var files = bundle.findEntries("META-INF/spring", "*.xml", false);
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            try (InputStream content = file.openStream()) {
                reader.loadBeanDefinitions(new ByteArrayResource(content.readAllBytes(), file.toString()));
            }
        }
        // A plugin's clock shows the machine's time, which the stand-in cannot turn back.
        beans.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Clock clock ? time.of(clock) : bean;
            }
        });
        beans.refresh();
    }

    private void export() throws IOException {
        for (String line : index("exports")) {
            String[] parts = line.split("#", 2);
            Object bean = beans.getBean(loadClass(parts[0]));
            String[] interfaces = parts.length > 1 ? parts[1].split(",")
                    : ClassUtils.getAllInterfacesAsSet(bean).stream().map(Class::getName).toArray(String[]::new);
            bundle.getBundleContext().registerService(interfaces, bean, new Hashtable<>());
        }
    }

    /** What the plugin exports under an interface of Jira's. */
    <T> List<T> exported(Class<T> type) {
        BundleContext context = bundle.getBundleContext();
        List<T> exported = new ArrayList<>();
        ServiceReference<?>[] own = bundle.getRegisteredServices();
        for (ServiceReference<?> reference : own == null ? new ServiceReference<?>[0] : own) {
            if (List.of((String[]) reference.getProperty("objectClass")).contains(type.getName())) {
                exported.add(type.cast(context.getService(reference)));
            }
        }
        return exported;
    }

    /** A new object of a class that the descriptor names, its constructor filled with beans. */
    Object create(String className) {
        try {
            return beans.getAutowireCapableBeanFactory().createBean(loadClass(className));
        } catch (BeansException | LinkageError e) {
            throw new PluginFailure(className + " cannot be made", e);
        }
    }

    /** The bean of the class if it is one, else a new object. */
    Object beanOrNew(Class<?> type) {
        return beans.getBeanNamesForType(type).length == 1 ? beans.getBean(type) : create(type.getName());
    }

    Class<?> loadClass(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new PluginFailure(bundle.getSymbolicName() + " names a class that it neither has nor imports: " + name);
        }
    }

    @Override
    public void close() {
        beans.close();
    }

    private List<String> index(String name) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String file : List.of(name, name + "-jira")) {
            URL entry = bundle.getEntry("META-INF/plugin-components/" + file);
            if (entry != null) {
                try (InputStream content = entry.openStream()) {
                    new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::trim)
                            .filter(line -> !line.isEmpty()).forEach(lines::add);
                }
            }
        }
        return lines;
    }

    /** What {@code <atlassian-scanner:scan-indexes/>} does. */
    private final class ScanIndexes extends NamespaceHandlerSupport {
        private final Map<Class<?>, Object> services;

        ScanIndexes(Map<Class<?>, Object> services) {
            this.services = services;
        }

        @Override
        public void init() {
            registerBeanDefinitionParser("scan-indexes", this::scan);
        }

        private BeanDefinition scan(Element element, ParserContext parser) {
            BeanDefinitionRegistry registry = parser.getRegistry();
            AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
            try {
                for (String line : index("imports")) {
                    String[] parts = line.split("#", 2);
                    registry.registerBeanDefinition(beanName(parts), service(loadClass(parts[0])));
                }
                for (String line : index("component")) {
                    String[] parts = line.split("#", 2);
                    registry.registerBeanDefinition(beanName(parts), new RootBeanDefinition(loadClass(parts[0])));
                }
            } catch (IOException e) {
                throw new PluginFailure("The scanner's index cannot be read", e);
            }
            return null;
        }

        private String beanName(String[] parts) {
            return parts.length > 1 ? parts[1] : ClassUtils.getShortNameAsProperty(ClassUtils.resolveClassName(parts[0], loader));
        }

        private <T> RootBeanDefinition service(Class<T> type) {
            Object service = services.get(type);
            if (service == null) {
                throw new PluginFailure(bundle.getSymbolicName() + " imports a service that Jira does not have: " + type.getName());
            }
            return new RootBeanDefinition(type, () -> throughInterface(type, service));
        }

        /** As a service of OSGi comes to a plugin: with nothing but the interface it asked for. */
        private <T> T throughInterface(Class<T> type, Object service) {
            if (!type.isInterface()) {
                return type.cast(service);
            }
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                if (method.getDeclaringClass() == Object.class) {
                    return switch (method.getName()) {
                        case "equals" -> proxy == arguments[0];
                        case "hashCode" -> System.identityHashCode(proxy);
                        default -> "Jira's " + type.getSimpleName();
                    };
                }
                return Reflections.call(method, service, arguments);
            }));
        }
    }
}
