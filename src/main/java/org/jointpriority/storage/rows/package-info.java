/**
 * The tables. They only ever grow: Active Objects drops a column that is not declared here. Texts that may be empty may
 * be null, since some databases cannot tell the two apart.
 */
package org.jointpriority.storage.rows;
