/**
 * What other apps can listen to: exported by the plugin, and kept as it is within a major version. New words and methods may
 * be added.
 */
package org.jointpriority.api.event;
