package org.jointpriority.sandbox.host;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A type of custom field that a plugin brings.
 *
 * @param key the module's complete key
 * @param type the plugin's object, Jira's {@code CustomFieldType}; one for all fields of the type
 * @param validSearchers complete keys of the searchers that a field of the type may have
 * @param views renders one of its views ({@code view}, {@code column-view}, {@code edit}, {@code xml}) with a context; empty if it has no such view
 */
public record FieldType(String key, String name, String description, Object type, Set<String> validSearchers,
        BiFunction<String, Map<String, Object>, Optional<String>> views) { }
