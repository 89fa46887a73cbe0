/** The views of the joint priorities, made once for dashboard items and for the pages of projects. */
package org.jointpriority.jira.views;
