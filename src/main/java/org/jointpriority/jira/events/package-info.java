/** Tells other apps what has happened to joint priorities. */
package org.jointpriority.jira.events;
