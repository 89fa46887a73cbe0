package org.jointpriority.sandbox.host;

import java.util.List;

/**
 * An installed plugin as the page that manages apps shows it.
 *
 * @param problem why it is not enabled, empty if nothing went wrong
 */
public record Plugin(String key, String name, String version, String vendor, String description, boolean isEnabled,
        String problem, List<Module> modules) {
    /** One module of the descriptor. */
    public record Module(String completeKey, String type, String name) { }
}
