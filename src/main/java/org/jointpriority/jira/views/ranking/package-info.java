/** The one ranking, seen jointly or through one department's lens. */
package org.jointpriority.jira.views.ranking;
