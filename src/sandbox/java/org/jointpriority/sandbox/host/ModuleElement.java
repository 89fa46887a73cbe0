package org.jointpriority.sandbox.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * An element of a plugin's descriptor: a module, or what stands inside one. It is copied out of the document as a whole, since
 * the document makes its nodes only when somebody looks at them, and loses some when two look at once.
 */
final class ModuleElement {
    private final String pluginKey;
    private final String type;
    private final Map<String, String> attributes = new HashMap<>();
    private final String text;
    private final List<ModuleElement> children;

    ModuleElement(String pluginKey, Element element) {
        this.pluginKey = pluginKey;
        this.type = element.getTagName();
        for (int index = 0; index < element.getAttributes().getLength(); index++) {
            Node attribute = element.getAttributes().item(index);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        this.text = element.getTextContent().trim();
        List<ModuleElement> inside = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element childElement) {
                inside.add(new ModuleElement(pluginKey, childElement));
            }
        }
        this.children = List.copyOf(inside);
    }

    String type() {
        return type;
    }

    String pluginKey() {
        return pluginKey;
    }

    String key() {
        return attribute("key");
    }

    String completeKey() {
        return pluginKey + ':' + key();
    }

    /** The attribute, empty where there is none. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    String required(String name) {
        if (attribute(name).isEmpty()) {
            throw new PluginFailure("The <" + type() + "> " + key() + " of " + pluginKey + " has no " + name);
        }
        return attribute(name);
    }

    String text() {
        return text;
    }

    int weight() {
        String weight = attribute("weight");
        return weight.isEmpty() ? 1000 : Integer.parseInt(weight);
    }

    List<ModuleElement> children() {
        return children;
    }

    List<ModuleElement> children(String type) {
        return children.stream().filter(child -> child.type().equals(type)).toList();
    }

    Optional<ModuleElement> child(String type) {
        return children(type).stream().findFirst();
    }

    /** The text of a child, empty where there is none. */
    String childText(String type) {
        return child(type).map(ModuleElement::text).orElse("");
    }

    /** Its own {@code <param>} elements, a value as attribute or as text. */
    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (ModuleElement param : children("param")) {
            params.put(param.attribute("name"), param.attribute("value").isEmpty() ? param.text() : param.attribute("value"));
        }
        return params;
    }

    /** A servlet's parameters. */
    Map<String, String> initParams() {
        Map<String, String> params = new LinkedHashMap<>();
        children("init-param").forEach(param -> params.put(param.childText("param-name"), param.childText("param-value")));
        return params;
    }

    /** Its resource of a type and a name, such as the view of a web panel. */
    Optional<ModuleElement> resource(String type, String name) {
        return children("resource").stream()
                .filter(resource -> resource.attribute("type").equals(type) && resource.attribute("name").equals(name))
                .findFirst();
    }
}
