package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Map;
import java.util.Properties;

import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.Log;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Introspector;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders the Velocity templates of one plugin, which find one another in its jar and call only what is allowed. */
final class Templates {
    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);
    private static final String ALLOWLIST = MethodAllowlist.class.getName();
    /** What Jira's own library of macros gives every template. */
    private static final String MACROS = "jira-macros.vm";

    private final VelocityEngine engine = new VelocityEngine();

    Templates(Bundle bundle, MethodAllowlist allowlist) {
        Properties settings = new Properties();
        settings.setProperty("resource.loader", "bundle");
        settings.setProperty("bundle.resource.loader.cache", "true");
        settings.setProperty("bundle.resource.loader.modificationCheckInterval", "0");
        settings.setProperty("input.encoding", "UTF-8");
        settings.setProperty("output.encoding", "UTF-8");
        settings.setProperty("velocimacro.library", MACROS);
        settings.setProperty("velocimacro.permissions.allow.inline.to.replace.global", "true");
        settings.setProperty("userdirective", HtmlEscaping.Enable.class.getName() + "," + HtmlEscaping.Disable.class.getName());
        settings.setProperty("runtime.introspector.uberspect", AllowedMethods.class.getName());
        settings.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        try {
            engine.setApplicationAttribute(ALLOWLIST, allowlist);
            engine.setProperty("bundle.resource.loader.instance", new BundleLoader(bundle));
            engine.init(settings);
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    /** Renders a file of the jar. */
    String render(String location, Map<String, Object> context, boolean isEscaping) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(location).merge(contextOf(context, isEscaping), out);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The template " + location + " cannot be rendered", e);
        }
        return out.toString();
    }

    /** Renders a template that stands in the descriptor itself. */
    String evaluate(String template, String name, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        try {
            engine.evaluate(contextOf(context, false), out, name, template);
        } catch (RuntimeException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private static VelocityContext contextOf(Map<String, Object> values, boolean isEscaping) {
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler(new HtmlEscaping(isEscaping));
        context.attachEventCartridge(cartridge);
        return context;
    }

    private static final class BundleLoader extends ResourceLoader {
        private final Bundle bundle;

        BundleLoader(Bundle bundle) {
            this.bundle = bundle;
        }

        @Override
        public void init(ExtendedProperties configuration) {
            // the bundle is all it needs
        }

        @Override
        public InputStream getResourceStream(String source) {
            URL file = source.equals(MACROS) ? Templates.class.getResource("/" + MACROS) : bundle.getEntry(source);
            if (file == null) {
                throw new ResourceNotFoundException("There is no " + source + " in " + bundle.getSymbolicName());
            }
            try {
                return file.openStream();
            } catch (IOException e) {
                throw new ResourceNotFoundException(source, e);
            }
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }

    /** Velocity's way to methods and properties, with the allowlist before it. Velocity makes one by its constructor. */
    public static final class AllowedMethods extends UberspectImpl implements RuntimeServicesAware {
        private MethodAllowlist allowlist;

        @Override
        public void setRuntimeServices(RuntimeServices services) {
            allowlist = (MethodAllowlist) services.getApplicationAttribute(ALLOWLIST);
        }

        @Override
        public void init() {
            introspector = new Checking(log);
        }

        private final class Checking extends Introspector {
            Checking(Log log) {
                super(log);
            }

            @Override
            public Method getMethod(Class target, String name, Object[] arguments) {
                Method method = super.getMethod(target, name, arguments);
                if (method != null && !allowlist.allows(target, method)) {
                    String entry = MethodAllowlist.entry(method.getDeclaringClass(), method);
                    LOG.error("Method needs allowlisting: {}", entry);
                    throw new MethodNotAllowed(entry);
                }
                return method;
            }
        }
    }

    static final class MethodNotAllowed extends RuntimeException {
        private static final long serialVersionUID = 1;

        MethodNotAllowed(String entry) {
            super("Method needs allowlisting: " + entry);
        }
    }
}
