package com.atlassian.jira.plugin.issuetabpanel;

/** What a tab on an issue starts from. */
public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
    @Override
    public void init(IssueTabPanelModuleDescriptor descriptor) {
        // The tab gets to know its module, which the stand-in does not show to plugins.
    }
}
