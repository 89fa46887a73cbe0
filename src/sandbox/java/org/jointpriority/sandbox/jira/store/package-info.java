/** Records of the stand-in Jira and the one table they live in. */
package org.jointpriority.sandbox.jira.store;
