package com.atlassian.jira.plugin.issuetabpanel;

public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
    public AbstractIssueTabPanel3() { }
    public void init(IssueTabPanelModuleDescriptor descriptor) { throw new UnsupportedOperationException("declared for compiling only"); }
}
