package org.jointpriority.jira;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

import com.atlassian.jira.util.I18nHelper;

/** Renders our templates with Jira's Velocity and its escaping, and notes which methods they call on our classes. */
public final class Rendering {
    private static final ThreadLocal<Set<String>> CALLED = ThreadLocal.withInitial(TreeSet::new);

    private final VelocityEngine engine = new VelocityEngine();

    public Rendering() {
        Properties settings = new Properties();
        settings.setProperty("resource.loader", "class");
        settings.setProperty("class.resource.loader.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        settings.setProperty("input.encoding", "UTF-8");
        settings.setProperty("velocimacro.library", "");
        settings.setProperty("userdirective", EnableHtmlEscaping.class.getName() + "," + DisableHtmlEscaping.class.getName());
        settings.setProperty("runtime.introspector.uberspect", Noting.class.getName());
        settings.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        try {
            engine.init(settings);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        CALLED.get().clear();
    }

    public String render(String template, Map<String, Object> context) {
        VelocityContext velocity = new VelocityContext();
        context.forEach(velocity::put);
        EventCartridge events = new EventCartridge();
        events.addEventHandler(new Escaping());
        events.attachToContext(velocity);
        StringWriter page = new StringWriter();
        try {
            engine.getTemplate(template).merge(velocity, page);
        } catch (Exception e) {
            throw new IllegalStateException(template, e);
        }
        return page.toString();
    }

    /** In the form of a velocity-allowlist's entries. */
    public Set<String> called() {
        return new TreeSet<>(CALLED.get());
    }

    /** Off until the template turns it on; a reference that Velocity cannot resolve is a fault. */
    public static final class Escaping implements ReferenceInsertionEventHandler {
        private boolean isOn;

        @Override
        public Object referenceInsert(String reference, Object value) {
            if (value == null && !reference.startsWith("$!")) {
                throw new IllegalStateException("Nothing stands behind " + reference);
            }
            return value == null || !isOn ? value : value.toString().replace("&", "&amp;").replace("<", "&lt;")
                    .replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
        }
    }

    /** Jira's directive of this name. */
    public static class EnableHtmlEscaping extends Directive {
        @Override
        public String getName() {
            return "enable_html_escaping";
        }

        @Override
        public int getType() {
            return LINE;
        }

        @Override
        public boolean render(InternalContextAdapter context, Writer writer, Node node) {
            turn(context, true);
            return true;
        }

        static void turn(InternalContextAdapter context, boolean isOn) {
            context.getEventCartridge().getReferenceInsertionEventHandlers()
                    .forEachRemaining(handler -> ((Escaping) handler).isOn = isOn);
        }
    }

    /** Jira's directive of this name. */
    public static final class DisableHtmlEscaping extends EnableHtmlEscaping {
        @Override
        public String getName() {
            return "disable_html_escaping";
        }

        @Override
        public boolean render(InternalContextAdapter context, Writer writer, Node node) {
            turn(context, false);
            return true;
        }
    }

    /** Finds methods as Velocity does, and notes them. */
    public static final class Noting extends UberspectImpl {
        @Override
        public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
            VelMethod found = super.getMethod(target, name, arguments, info);
            if (found == null) {
                throw new IllegalStateException(target.getClass().getName() + " has no " + name + " for " + info);
            }
            Method method = Arrays.stream(target.getClass().getMethods()).filter(candidate -> candidate.getName().equals(name)
                    && candidate.getParameterCount() == arguments.length).findFirst().orElseThrow();
            if (!(target instanceof I18nHelper)) {
                CALLED.get().add(target.getClass().getName() + '#' + name + Arrays.stream(method.getParameterTypes())
                        .map(Class::getName).collect(Collectors.joining(" ", "(", ")")));
            }
            return found;
        }

        @Override
        public VelPropertyGet getPropertyGet(Object target, String name, Info info) {
            throw new IllegalStateException("A property instead of a method: " + name + " for " + info);
        }
    }

    /** Our English texts, as Jira would give them. */
    public static final class Texts implements I18nHelper {
        private final Properties texts = new Properties();

        public Texts() {
            try (Reader file = new InputStreamReader(Rendering.class.getResourceAsStream("/i18n/joint-priority.properties"),
                    StandardCharsets.ISO_8859_1)) {
                texts.load(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Locale getLocale() {
            return Locale.ENGLISH;
        }

        @Override
        public String getText(String key) {
            return getText(key, (Object) new Object[0]);
        }

        @Override
        public String getText(String key, Object arguments) {
            String text = texts.getProperty(key);
            if (text == null) {
                throw new IllegalStateException("No text for " + key);
            }
            return new MessageFormat(text, Locale.ENGLISH).format(arguments instanceof Object[] ? arguments : new Object[] {arguments});
        }

        @Override
        public boolean isKeyDefined(String key) {
            return texts.containsKey(key);
        }
    }
}
