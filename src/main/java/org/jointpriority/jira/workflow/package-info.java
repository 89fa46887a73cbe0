/** What administrators can wire into the steps of a workflow: a condition, a validator, a post function, and their forms. */
package org.jointpriority.jira.workflow;
