/** The pages of the stand-in Jira, as close to Jira's own as the plugin and its tests need. */
package org.jointpriority.sandbox.pages;
