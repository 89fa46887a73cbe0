/** The Purchasing panel on the issue view: offers, agreements, deadlines, and what waiting costs. */
package org.jointpriority.jira.purchasing;
