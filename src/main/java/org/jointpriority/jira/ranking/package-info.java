/** The dashboard item: the one ranking, seen jointly or through one department's lens. */
package org.jointpriority.jira.ranking;
