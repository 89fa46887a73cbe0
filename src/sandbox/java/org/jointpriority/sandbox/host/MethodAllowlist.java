package org.jointpriority.sandbox.host;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.atlassian.jira.util.I18nHelper;

/**
 * Which methods a plugin's templates may call, by the rule that Jira enforces from 10.5 on: plain text, numbers and
 * collections, Jira's texts, and of the plugin's own classes what its {@code <velocity-allowlist>} names.
 */
final class MethodAllowlist {
    private static final Set<Class<?>> ALLOWED_CLASSES = Set.of(String.class, CharSequence.class, Boolean.class,
            Character.class, Comparable.class, I18nHelper.class, Texts.Helper.class);
    private static final Set<Class<?>> ALLOWED_KINDS = Set.of(Number.class, Collection.class, Map.class, Map.Entry.class, Iterator.class);
    private static final Set<String> ALLOWED_OF_ANY = Set.of("toString", "equals", "hashCode");

    private final Set<String> entries = new HashSet<>();

    /** Takes the entries of a plugin's module, which may name only the plugin's own classes. */
    void add(ModuleElement module, PluginBeans beans) {
        for (ModuleElement method : module.children("method")) {
            String entry = method.text();
            String className = entry.replaceAll("#.*", "");
            Class<?> type = beans.loadClass(className);
            if (type.getClassLoader() != beans.loader()) {
                throw new PluginFailure("A plugin may allow methods of its own classes only, not " + entry);
            }
            if (Stream.of(type.getMethods()).noneMatch(found -> entry.equals(entry(type, found)))) {
                throw new PluginFailure("The velocity-allowlist names a method that does not exist or is not public: " + entry);
            }
            entries.add(entry);
        }
    }

    boolean allows(Class<?> target, Method method) {
        Class<?> declaring = method.getDeclaringClass();
        return declaring == Object.class && ALLOWED_OF_ANY.contains(method.getName())
                || ALLOWED_CLASSES.contains(declaring)
                || declaring.getName().startsWith("java.") && ALLOWED_KINDS.stream().anyMatch(kind -> kind.isAssignableFrom(declaring))
                || List.of(target, declaring).stream().anyMatch(type -> entries.contains(entry(type, method)));
    }

    /** The form of an entry: {@code package.Class#method(package.Argument package.Argument)}. */
    static String entry(Class<?> type, Method method) {
        return type.getName() + '#' + method.getName() + Stream.of(method.getParameterTypes())
                .map(Class::getTypeName).collect(Collectors.joining(" ", "(", ")"));
    }
}
