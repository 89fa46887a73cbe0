package org.jointpriority.sandbox.host;

/**
 * A link (web-item) or a group of links (web-section) that a plugin adds to a place.
 *
 * @param key the module's complete key
 * @param id the element id for a link; for a section the last part of the links' own section, {@code location/key}
 * @param label the text in the current language
 * @param url the address with the context path before it, empty for a section
 * @param iconClass the style classes of its icon, empty where it has none
 */
public record WebLink(String key, String id, String label, String url, String iconClass) { }
