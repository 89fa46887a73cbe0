/** What departments are told about joint priorities, and when each of their people reads it. */
package org.jointpriority.domain.notices;
