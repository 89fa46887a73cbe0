/** Mail about joint priorities: the job that makes it, how it reads, how it is sent, and the page on which people choose it. */
package org.jointpriority.jira.notifications;
