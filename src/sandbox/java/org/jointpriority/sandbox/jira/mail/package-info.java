/** The hospital network's mail server, with everybody's mailbox. */
package org.jointpriority.sandbox.jira.mail;
