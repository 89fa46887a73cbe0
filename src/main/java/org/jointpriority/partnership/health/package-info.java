/** The health check: it finds what is not in order, and mends what can be mended without harm. */
package org.jointpriority.partnership.health;
