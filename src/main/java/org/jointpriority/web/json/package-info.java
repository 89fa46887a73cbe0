/** JSON that came in, read as strictly as it can be. */
package org.jointpriority.web.json;
