/** The tab with what was done to a joint priority. */
package org.jointpriority.jira.history;
