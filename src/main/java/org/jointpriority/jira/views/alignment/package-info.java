/** How far the departments are of one mind: who waits for whom, own places against joint ones, and where they disagree. */
package org.jointpriority.jira.views.alignment;
