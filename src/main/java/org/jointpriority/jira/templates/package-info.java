/** Templates: the page where a new joint priority begins, and what the Partnership panel shows of them. */
package org.jointpriority.jira.templates;
