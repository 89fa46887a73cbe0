/** The administration pages: set-up, departments, criteria with the order rule, projects, who keeps the registry, health. */
package org.jointpriority.jira.admin;
