package com.atlassian.jira.issue.customfields.option;

public interface Option extends SimpleOption<Option> {
    Boolean getDisabled();
    Long getOptionId();
    String getValue();
}
