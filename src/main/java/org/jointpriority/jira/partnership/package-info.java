/** The Partnership panel on the issue view: the departments side by side, acting in place. */
package org.jointpriority.jira.partnership;
