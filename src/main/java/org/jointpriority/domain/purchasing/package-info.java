/** Who sells, on what terms, at which price until when, and what it costs to wait. */
package org.jointpriority.domain.purchasing;
