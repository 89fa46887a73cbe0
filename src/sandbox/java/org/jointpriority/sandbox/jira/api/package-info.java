/** Jira's own interfaces, answered from the stand-in's model: just the methods that the plugin calls. */
package org.jointpriority.sandbox.jira.api;
