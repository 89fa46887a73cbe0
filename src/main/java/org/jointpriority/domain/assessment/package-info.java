/** What joint priorities are rated on, and how the departments' ratings become one score with equal voice. */
package org.jointpriority.domain.assessment;
