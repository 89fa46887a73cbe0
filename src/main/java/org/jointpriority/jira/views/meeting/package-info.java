/** The agenda of a joint review meeting, for paper. */
package org.jointpriority.jira.views.meeting;
