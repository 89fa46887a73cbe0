/** The environment on Jira's pages: what a joint priority reaches, and whom it touches there. */
package org.jointpriority.jira.network;
