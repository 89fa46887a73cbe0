/** What departments promise to do, how much they can do in a quarter, and the days by which something is due. */
package org.jointpriority.domain.planning;
