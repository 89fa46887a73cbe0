/** What the departments can do in a quarter, and where in the joint order they run out. */
package org.jointpriority.jira.views.capacity;
