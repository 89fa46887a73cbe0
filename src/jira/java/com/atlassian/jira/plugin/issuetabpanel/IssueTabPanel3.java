package com.atlassian.jira.plugin.issuetabpanel;

import java.util.List;

public interface IssueTabPanel3 {
    List<IssueAction> getActions(GetActionsRequest request);
    void init(IssueTabPanelModuleDescriptor descriptor);
    boolean showPanel(ShowPanelRequest request);
}
