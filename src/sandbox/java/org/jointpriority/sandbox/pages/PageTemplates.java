package org.jointpriority.sandbox.pages;

import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** The stand-in's own Velocity templates; they escape all that is not {@link Html}. */
final class PageTemplates {
    private final VelocityEngine engine = new VelocityEngine();

    PageTemplates() {
        Properties settings = new Properties();
        settings.setProperty("resource.loader", "classpath");
        settings.setProperty("classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
        settings.setProperty("classpath.resource.loader.cache", "true");
        settings.setProperty("input.encoding", "UTF-8");
        settings.setProperty("velocimacro.library", "pages/macros.vm");
        settings.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        settings.setProperty("runtime.references.strict", "true");
        try {
            engine.init(settings);
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    Html render(String name, Map<String, Object> values) {
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler((ReferenceInsertionEventHandler) (reference, value) ->
                value == null || value instanceof Html ? value : Html.escape(value.toString()));
        context.attachEventCartridge(cartridge);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate("pages/" + name).merge(context, out);
        } catch (Exception e) {
            throw new IllegalStateException("The page " + name + " cannot be drawn", e);
        }
        return new Html(out.toString());
    }
}
