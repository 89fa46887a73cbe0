/** The custom fields that show, sort and find joint priorities by what is worked out of them. Nobody types into them. */
package org.jointpriority.jira.fields;
