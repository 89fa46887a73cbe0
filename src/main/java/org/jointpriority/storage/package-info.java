/** What is kept in the database, through Jira's Active Objects, handed out as values of the domain. */
package org.jointpriority.storage;
