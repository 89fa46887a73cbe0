/** A hospital network to try the plugin with: its people, projects and fields, its issues, and what its departments say to them. */
package org.jointpriority.sandbox.jira.example;
