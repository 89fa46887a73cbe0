/** What has to be in Jira before there can be joint priorities: made in one press, mended the same way, project by project. */
package org.jointpriority.jira.setup;
