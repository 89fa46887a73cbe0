/** Systems of one kind side by side across the sites. */
package org.jointpriority.jira.views.environment;
