package org.jointpriority.sandbox.host;

import java.util.List;
import java.util.function.Supplier;

/**
 * A tab of a plugin among an issue's activities.
 *
 * @param key the module's complete key
 * @param label in the current language
 * @param isSortable whether the person may turn its order round
 * @param actions the HTML of what it holds, the oldest first, asked for only if the tab is shown
 */
public record IssueTab(String key, String label, boolean isSortable, Supplier<List<String>> actions) { }
