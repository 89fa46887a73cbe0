package org.jointpriority.sandbox.host;

/**
 * A panel of a plugin, rendered.
 *
 * @param key the module's complete key
 * @param label the heading in the current language, empty where it has none
 * @param html the content
 */
public record WebPanel(String key, String label, String html) { }
