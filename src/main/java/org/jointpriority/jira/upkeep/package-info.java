/** What follows from the things that happen in Jira: owners and dates are taken over, deleted issues are forgotten. */
package org.jointpriority.jira.upkeep;
