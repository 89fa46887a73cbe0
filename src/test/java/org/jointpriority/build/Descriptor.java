package org.jointpriority.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.objectweb.asm.Type;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The plugin's descriptor against the jar: everything that it names must be there, everything there must be named. */
final class Descriptor {
    /** Only plugins that Jira transforms at installation may have these; this one stays as it is. */
    private static final Set<String> NEVER_PROCESSED = Set.of("component", "component-import", "module-type");
    /** Module types that older versions do not know: without a restriction they would show there as broken. */
    private static final Map<String, String> SINCE = Map.of("velocity-allowlist", "[10.0.0,)");
    private static final Set<String> ELEMENTS_WITH_TEXT_KEYS = Set.of("label", "title", "tooltip", "description");
    private static final Set<String> ELEMENTS_WITH_CLASS_TEXT = Set.of("entity", "upgradeTask");
    private static final Pattern ALLOWED_METHOD = Pattern.compile("([\\w.$]+)#(\\w+)\\(([^)]*)\\)");
    private static final Pattern FILE = Pattern.compile("(?<![\\w.-])/?((?:templates|scripts|styles|images)/[\\w/.-]*)");
    private static final Pattern MODULE = Pattern.compile("org\\.jointpriority\\.joint-priority:([\\w-]+)");

    private final PluginJar jar;
    private final Document descriptor;
    private final List<String> findings = new ArrayList<>();

    private Descriptor(PluginJar jar) {
        this.jar = jar;
        this.descriptor = jar.xml(PluginJar.DESCRIPTOR);
    }

    static List<String> findings(PluginJar jar) {
        Descriptor descriptor = new Descriptor(jar);
        descriptor.elements().forEach(descriptor::check);
        descriptor.checkModules();
        descriptor.checkTables();
        descriptor.checkFiles();
        return descriptor.findings;
    }

    private void check(Element element) {
        String name = element.getTagName();
        if (element.hasAttribute("class")) {
            checkClass(element.getAttribute("class"));
        }
        if (ELEMENTS_WITH_CLASS_TEXT.contains(name)) {
            checkClass(element.getTextContent().trim());
        }
        if (name.equals("resource")) {
            checkResource(element);
        }
        if (ELEMENTS_WITH_TEXT_KEYS.contains(name) && !((Element) element.getParentNode()).getTagName().equals("plugin-info")
                && !element.getAttribute("key").startsWith("joint-priority.")) {
            findings.add("<" + name + "> of " + moduleOf(element) + " has no text key of ours");
        }
        if (name.equals("method")) {
            checkAllowedMethod(element.getTextContent().trim());
        }
        if (name.equals("amd-module")) {
            checkScriptModule(element.getTextContent().trim());
        }
    }

    private void checkClass(String name) {
        if (name.startsWith("org.jointpriority.") ? !jar.hasClass(name) : !importsPackageOf(name)) {
            findings.add("the class " + name + " is neither in the jar nor in an imported package");
        }
    }

    private boolean importsPackageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot > 0 && BundleManifest.imports(jar).containsKey(className.substring(0, dot));
    }

    private void checkResource(Element resource) {
        String location = resource.getAttribute("location");
        String file = resource.getAttribute("type").equals("i18n") ? location.replace('.', '/') + ".properties" : location;
        boolean exists = file.endsWith("/") ? !jar.namesBelow(file, "").isEmpty() : jar.has(file);
        if (!exists) {
            findings.add("the resource " + location + " of " + moduleOf(resource) + " does not exist");
        }
    }

    private void checkAllowedMethod(String entry) {
        Matcher method = ALLOWED_METHOD.matcher(entry);
        if (!method.matches()) {
            findings.add("the allowlist cannot read " + entry);
            return;
        }
        String owner = method.group(1);
        if (!owner.startsWith("org.jointpriority.")) {
            return;
        }
        boolean exists = withParents(owner).flatMap(each -> each.members().stream())
                .anyMatch(each -> !each.isField() && each.name().equals(method.group(2))
                        && Stream.of(Type.getArgumentTypes(each.descriptor())).map(Type::getClassName)
                                .collect(Collectors.joining(" ")).equals(method.group(3)));
        if (!exists) {
            findings.add("the allowlist names " + entry + ", which does not exist");
        }
    }

    /** One of our classes and those of ours that it extends: an object's class is what the allowlist goes by. */
    private Stream<ClassFile> withParents(String javaName) {
        return jar.ownClasses().filter(each -> each.javaName().equals(javaName))
                .flatMap(each -> Stream.concat(Stream.of(each), withParents(each.parent().replace('/', '.'))));
    }

    private void checkScriptModule(String module) {
        Pattern definition = Pattern.compile("define\\(\\s*['\"]" + Pattern.quote(module) + "['\"]");
        if (jar.namesBelow("scripts/", ".js").stream().noneMatch(script -> definition.matcher(jar.text(script)).find())) {
            findings.add("no script defines the module " + module);
        }
    }

    private void checkModules() {
        Set<String> keys = new HashSet<>();
        for (Element module : children(descriptor.getDocumentElement())) {
            String type = module.getTagName();
            if (NEVER_PROCESSED.contains(type)) {
                findings.add("<" + type + "> is not processed in a plugin with a manifest of its own");
            }
            if (SINCE.containsKey(type) && children(module).stream().noneMatch(child -> child.getTagName().equals("restrict")
                    && child.getAttribute("application").equals("jira") && child.getAttribute("version").equals(SINCE.get(type)))) {
                findings.add("<" + type + "> is not restricted to Jira " + SINCE.get(type));
            }
            if (module.hasAttribute("key") && !keys.add(module.getAttribute("key"))) {
                findings.add("the module key " + module.getAttribute("key") + " is there twice");
            }
        }
        Matcher named = MODULE.matcher(everythingThatNames());
        while (named.find()) {
            if (!keys.contains(named.group(1))) {
                findings.add("there is no module " + named.group(1) + ", something refers to it");
            }
        }
    }

    /** Active Objects refuses a table that the descriptor does not list, at the first use. */
    private void checkTables() {
        Set<String> listed = elements().stream().filter(each -> each.getTagName().equals("entity"))
                .map(each -> each.getTextContent().trim()).collect(Collectors.toSet());
        jar.ownClasses().filter(each -> each.isAnnotated("net/java/ao/schema/Table") && !listed.contains(each.javaName()))
                .forEach(each -> findings.add("the table of " + each + " is not listed"));
    }

    /** Files that descriptor, classes or templates name must exist, and each file must be named by one of them. */
    private void checkFiles() {
        Set<String> named = new HashSet<>();
        Matcher matcher = FILE.matcher(everythingThatNames());
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        for (String name : named) {
            if (name.endsWith("/") ? jar.namesBelow(name, "").isEmpty() : name.contains(".") && !jar.has(name)) {
                findings.add("the file " + name + " is named and does not exist");
            }
        }
        jar.names().stream().filter(name -> FILE.matcher(name).matches())
                .filter(name -> named.stream().noneMatch(each -> each.equals(name) || each.endsWith("/") && name.startsWith(each)))
                .forEach(name -> findings.add("the file " + name + " is not used"));
    }

    private String everythingThatNames() {
        return Stream.of(Stream.of(jar.text(PluginJar.DESCRIPTOR)),
                        jar.ownClasses().flatMap(each -> each.strings().stream()),
                        jar.namesBelow("templates/", ".vm").stream().map(jar::text))
                .flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    private List<Element> elements() {
        NodeList all = descriptor.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private String moduleOf(Element element) {
        Element current = element;
        while (current.getParentNode() instanceof Element parent && parent != descriptor.getDocumentElement()) {
            current = parent;
        }
        return "<" + current.getTagName() + " " + current.getAttribute("key") + ">";
    }
}
