/** How far departments agree, what nobody can do alone, and whose needs come up. */
package org.jointpriority.domain.agreement;
