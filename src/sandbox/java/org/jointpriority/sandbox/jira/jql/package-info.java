/** The part of JQL that the stand-in understands: its grammar here, what a field means in {@code Search}. */
package org.jointpriority.sandbox.jira.jql;
