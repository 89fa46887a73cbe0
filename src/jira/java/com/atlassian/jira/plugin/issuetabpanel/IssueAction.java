package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;

public interface IssueAction {
    String getHtml();
    Date getTimePerformed();
    boolean isDisplayActionAllTab();
}
