/** The partners: who they are and which of them take part. */
package org.jointpriority.domain.departments;
