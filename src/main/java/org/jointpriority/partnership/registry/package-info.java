/** The partnership's registry: sites, systems and what flows between them, vendors, agreements, capacity, the calendar. */
package org.jointpriority.partnership.registry;
