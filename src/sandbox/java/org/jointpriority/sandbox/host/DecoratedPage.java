package org.jointpriority.sandbox.host;

import java.util.Map;

/**
 * A page of a plugin that asks for a frame of Jira's by {@code <meta name="decorator" content="atl.admin">}.
 *
 * @param decorator {@code atl.admin}, {@code atl.general} or {@code atl.popup}
 * @param title the text of its title element, as HTML
 * @param head the rest of its head, as HTML
 * @param body the inside of its body, as HTML
 * @param metas its meta elements by name, such as {@code admin.active.section}
 */
public record DecoratedPage(String decorator, String title, String head, String body, Map<String, String> metas) { }
