/** What departments promise to do, and the days by which something is due. */
package org.jointpriority.domain.planning;
