/** What becomes of the notices: who is told, when, and that the mail about it is sent once. */
package org.jointpriority.partnership.notices;
