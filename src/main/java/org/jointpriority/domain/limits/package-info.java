/** What a text, a number or a day may be at most, and the refusal of everything else. */
package org.jointpriority.domain.limits;
