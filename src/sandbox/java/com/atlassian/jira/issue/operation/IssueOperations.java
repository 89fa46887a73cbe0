package com.atlassian.jira.issue.operation;

/** What has a screen. */
public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new Operation(0L, "admin.issue.operations.create");
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new Operation(1L, "admin.issue.operations.edit");
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new Operation(2L, "admin.issue.operations.view");

    private IssueOperations() { }

    private record Operation(Long id, String key) implements ScreenableIssueOperation {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getNameKey() {
            return key;
        }
    }
}
