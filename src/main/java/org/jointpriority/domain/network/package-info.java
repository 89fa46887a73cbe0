/** The environment: sites, the systems they run, what flows between these, and what a change of one reaches. */
package org.jointpriority.domain.network;
