/** The page on which the partners look at their registry and keep it. */
package org.jointpriority.jira.registry;
