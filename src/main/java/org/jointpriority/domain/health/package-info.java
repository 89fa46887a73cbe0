/** Whether everything that joint priorities rest on is as it has to be. */
package org.jointpriority.domain.health;
