/** Jira as the rest of the plugin sees it: the services it gives, and the use cases' ports answered with them. */
package org.jointpriority.jira.platform;
