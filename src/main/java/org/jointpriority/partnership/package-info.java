/**
 * What people can do with joint priorities: one class a capability, which checks who may, keeps the transaction and
 * records what was done. Everything that only Jira knows comes in through the interfaces of this package.
 */
package org.jointpriority.partnership;
