/** A request's body as a text: of the right type, in UTF-8, of a bounded size. */
package org.jointpriority.web.text;
