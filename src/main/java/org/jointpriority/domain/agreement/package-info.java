/** How far departments agree, what lifts a joint priority and that nobody can do so alone, and whose needs come up. */
package org.jointpriority.domain.agreement;
