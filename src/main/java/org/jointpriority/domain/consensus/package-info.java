/** The departments' word on a joint priority as it stands, and the state that follows from it. */
package org.jointpriority.domain.consensus;
