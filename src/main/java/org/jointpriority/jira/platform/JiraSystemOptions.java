package org.jointpriority.jira.platform;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import org.jointpriority.partnership.Enrolment;
import org.jointpriority.partnership.SystemOption;
import org.jointpriority.partnership.SystemOptions;

/** The options of the field <em>Affected systems</em>, kept by Jira's own manager of options. */
@Named
public final class JiraSystemOptions implements SystemOptions {
    private static final String LOCK = "org.jointpriority.joint-priority.system-options";

    private final CustomFieldManager customFields;
    private final OptionsManager options;
    private final Enrolment enrolment;
    private final ClusterLockService locks;

    @Inject
    public JiraSystemOptions(CustomFieldManager customFields, OptionsManager options, Enrolment enrolment, ClusterLockService locks) {
        this.customFields = customFields;
        this.options = options;
        this.enrolment = enrolment;
        this.locks = locks;
    }

    /** The ids of the options that are chosen on the issue. */
    Collection<Long> chosen(Issue issue) {
        Object value = field().map(issue::getCustomFieldValue).orElse(null);
        return value instanceof Collection
                ? ((Collection<?>) value).stream().filter(Option.class::isInstance).map(option -> ((Option) option).getOptionId())
                        .collect(Collectors.toList())
                : Collections.emptyList();
    }

    @Override
    public Collection<Long> contexts() {
        return configs().keySet();
    }

    @Override
    public List<SystemOption> in(long contextId) {
        return options.getOptions(configs().get(contextId)).stream()
                .map(option -> SystemOption.of(option.getOptionId(), option.getValue(), !Boolean.TRUE.equals(option.getDisabled())))
                .collect(Collectors.toList());
    }

    @Override
    public List<Long> add(long contextId, List<String> names) {
        FieldConfig config = configs().get(contextId);
        long next = options.getOptions(config).size();
        return options.createOptions(config, null, next, names).stream().map(Option::getOptionId).collect(Collectors.toList());
    }

    @Override
    public void rename(long optionId, String name) {
        options.setValue(options.findByOptionId(optionId), name);
    }

    @Override
    public void offer(long optionId, boolean offered) {
        Option option = options.findByOptionId(optionId);
        if (offered) {
            options.enableOption(option);
        } else {
            options.disableOption(option);
        }
    }

    @Override
    public void alone(Runnable work) {
        Lock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    private Optional<CustomField> field() {
        return enrolment.fact(JointField.AFFECTED_SYSTEMS.fact()).map(customFields::getCustomFieldObject);
    }

    private Map<Long, FieldConfig> configs() {
        List<FieldConfigScheme> schemes = field().map(CustomField::getConfigurationSchemes).orElse(Collections.emptyList());
        Map<Long, FieldConfig> configs = new TreeMap<>();
        for (FieldConfigScheme scheme : schemes) {
            FieldConfig config = scheme.getOneAndOnlyConfig();
            configs.put(config.getId(), config);
        }
        return configs;
    }
}
