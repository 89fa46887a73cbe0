/** The administration pages: set-up, departments, criteria with the order rule, projects. */
package org.jointpriority.jira.admin;
