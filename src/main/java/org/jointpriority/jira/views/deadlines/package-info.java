/** What is past due and what comes due in this quarter and the next, as a picture and as a table that says the same. */
package org.jointpriority.jira.views.deadlines;
