/** The register of open allowances. */
package org.jointpriority.jira.views.allowances;
