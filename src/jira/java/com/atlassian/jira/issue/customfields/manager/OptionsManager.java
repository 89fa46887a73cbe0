package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

public interface OptionsManager {
    List<Option> createOptions(FieldConfig fieldConfig, Long id, Long id2, Iterable<String> iterable);
    void disableOption(Option option);
    void enableOption(Option option);
    Option findByOptionId(Long id);
    Options getOptions(FieldConfig fieldConfig);
    void setValue(Option option, String string);
}
