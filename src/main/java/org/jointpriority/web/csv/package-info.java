/** CSV that comes in and goes out: what programs and spreadsheets make of a table of texts. */
package org.jointpriority.web.csv;
