/** How far departments agree, and what nobody can do alone. */
package org.jointpriority.domain.agreement;
