package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.issue.issuetype.IssueType;
import org.jointpriority.sandbox.jira.store.IssueTypeRecord;

/** An issue type as Jira's API shows one. */
record IssueTypeView(IssueTypeRecord type) implements IssueType {
    /** A picture, known by its id alone. */
    record Picture(Long id) implements Avatar {
        @Override
        public Long getId() {
            return id;
        }
    }

    @Override
    public String getId() {
        return type.id();
    }

    @Override
    public String getName() {
        return type.name();
    }

    @Override
    public String getNameTranslation() {
        return type.name();
    }

    @Override
    public Avatar getAvatar() {
        return new Picture(type.avatar());
    }

    @Override
    public boolean isSubTask() {
        return false;
    }

    @Override
    public int compareTo(Object other) {
        return getName().compareTo(((IssueType) other).getName());
    }
}
