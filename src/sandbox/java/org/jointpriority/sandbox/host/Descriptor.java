package org.jointpriority.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.xml.sax.SAXException;

/** A plugin's {@code atlassian-plugin.xml}, with the modules that are meant for the Jira that is emulated. */
record Descriptor(String key, String name, String version, String vendor, String description, List<ModuleElement> modules,
        List<ModuleElement> resources) {
    static final Version JIRA = new Version(10, 3, 0);
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    static Descriptor of(Bundle bundle) {
        URL file = bundle.getEntry("atlassian-plugin.xml");
        if (file == null) {
            throw new PluginFailure(bundle.getSymbolicName() + " has no atlassian-plugin.xml");
        }
        try (InputStream content = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var root = factory.newDocumentBuilder().parse(content).getDocumentElement();
            return of(new ModuleElement(root.getAttribute("key"), root));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new PluginFailure("The descriptor of " + bundle.getSymbolicName() + " cannot be read", e);
        }
    }

    private static Descriptor of(ModuleElement root) {
        ModuleElement info = root.child("plugin-info")
                .orElseThrow(() -> new PluginFailure(root.key() + " has no <plugin-info> in its descriptor"));
        List<ModuleElement> modules = root.children().stream()
                .filter(element -> !NO_MODULES.contains(element.type()) && isForThisJira(element)).toList();
        for (ModuleElement module : modules) {
            if (!PluginModule.TYPES.contains(module.type())) {
                throw new PluginFailure("The descriptor of " + root.key() + " has a module of a type that Jira does not know: <"
                        + module.type() + " key=\"" + module.key() + "\">");
            }
            module.required("key");
        }
        Set<String> twice = modules.stream().collect(Collectors.groupingBy(ModuleElement::key, Collectors.counting()))
                .entrySet().stream().filter(entry -> entry.getValue() > 1).map(java.util.Map.Entry::getKey).collect(Collectors.toSet());
        if (!twice.isEmpty()) {
            throw new PluginFailure("The descriptor of " + root.key() + " uses a module key twice: " + twice);
        }
        return new Descriptor(root.key(), root.attribute("name"), info.childText("version"),
                info.child("vendor").map(vendor -> vendor.attribute("name")).orElse(""), info.childText("description"),
                modules, root.children("resource"));
    }

    /** The paths of its texts, each without language and ending. */
    List<String> texts() {
        return resources.stream().filter(resource -> resource.attribute("type").equals("i18n"))
                .map(resource -> resource.required("location").replace('.', '/')).toList();
    }

    private static boolean isForThisJira(ModuleElement module) {
        List<ModuleElement> restrictions = module.children("restrict");
        return restrictions.isEmpty() || restrictions.stream()
                .anyMatch(restriction -> restriction.attribute("application").equals("jira") && includesThisJira(restriction));
    }

    private static boolean includesThisJira(ModuleElement restriction) {
        List<String> versions = restriction.attribute("version").isEmpty()
                ? restriction.children("version").stream().map(ModuleElement::text).toList()
                : List.of(restriction.attribute("version"));
        return versions.isEmpty() || versions.stream().anyMatch(range -> rangeOf(range).includes(JIRA));
    }

    /** A descriptor may leave an end of a range open; OSGi's ranges must have both, or be a least version alone. */
    private static VersionRange rangeOf(String range) {
        String closed = range.trim().replaceFirst("^([(\\[])\\s*,", "[0,");
        return new VersionRange(closed.matches(".*,\\s*[)\\]]") ? closed.replaceAll("[\\[(,\\s)\\]]", "") : closed);
    }
}
