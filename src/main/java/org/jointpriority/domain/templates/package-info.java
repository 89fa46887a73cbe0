/** What joint priorities of one kind have in common when they begin. */
package org.jointpriority.domain.templates;
