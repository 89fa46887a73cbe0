/** What departments own, assess and order together: immutable values and pure functions that know nothing of Jira. */
package org.jointpriority.domain;
