package org.jointpriority.sandbox.host;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a plugin offers for dashboards.
 *
 * @param key the module's complete key
 * @param thumbnail the address of its picture, empty if it has none
 * @param amdModule the script module that brings it to life, empty if it has none
 * @param content makes its HTML from the context of one gadget on a dashboard
 */
public record DashboardItem(String key, String title, String description, String author, List<String> categories,
        String thumbnail, boolean isConfigurable, String amdModule, Function<Map<String, Object>, String> content) { }
