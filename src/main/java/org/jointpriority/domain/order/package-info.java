/** The one joint order and where a joint priority stands in it. */
package org.jointpriority.domain.order;
