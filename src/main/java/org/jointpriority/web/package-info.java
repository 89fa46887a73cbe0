/**
 * The REST API: what stands between HTTP and the use cases. A class per resource, on the part of JAX-RS that every Jira
 * has; bodies are read and written here, because each Jira maps objects to JSON in a way of its own.
 */
package org.jointpriority.web;
