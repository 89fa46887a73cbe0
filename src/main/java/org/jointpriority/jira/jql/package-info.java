/** Functions for Jira's searches: {@code issue in jointlyDisputed()}. */
package org.jointpriority.jira.jql;
