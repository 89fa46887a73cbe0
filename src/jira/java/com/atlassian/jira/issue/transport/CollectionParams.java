package com.atlassian.jira.issue.transport;

import java.util.Collection;

public interface CollectionParams extends FieldParams {
    Collection getValuesForNullKey();
}
