/**
 * The stand-in Jira itself: people, projects, fields, screens, issues, search, filters and dashboards, kept in
 * {@code store} and offered to the plugin under the names of Jira's own interfaces in {@code api}.
 */
package org.jointpriority.sandbox.jira;
