package org.jointpriority.jira.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.AffectedSystems;

/**
 * What the templates of <em>Affected systems</em> show. The value comes from the template, which has it from Jira: as options
 * where it is looked at, as their ids where a form is filled in. It is worked out only then, since Jira makes one of these for
 * every row of a list.
 */
public final class SystemPicker {
    private final AffectedSystems systems;
    private final OptionsManager options;
    private final Texts texts;
    private final Issue issue;
    private final CustomField field;
    private final FieldLayoutItem layout;

    SystemPicker(AffectedSystems systems, OptionsManager options, Texts texts, Issue issue, CustomField field, FieldLayoutItem layout) {
        this.systems = systems;
        this.options = options;
        this.texts = texts;
        this.issue = issue;
        this.field = field;
        this.layout = layout;
    }

    public String fieldId() {
        return field.getId();
    }

    public String fieldName() {
        return field.getName();
    }

    public boolean isRequired() {
        return layout != null && layout.isRequired();
    }

    /** Markup that an administrator wrote, as Jira has it. */
    public String description() {
        return layout == null || layout.getFieldDescription() == null ? "" : layout.getFieldDescription();
    }

    /** Whether there is anything to choose from. */
    public boolean hasOptions() {
        return !options.getOptions(config()).isEmpty();
    }

    /** What is chosen, where the value is looked at. */
    public List<SystemChoice> chosen(Object value) {
        List<SystemChoice> chosen = new ArrayList<>();
        for (Object option : value instanceof Collection ? (Collection<?>) value : Collections.emptyList()) {
            chosen.add(choice((Option) option, true));
        }
        return chosen;
    }

    /** What can be chosen, the chosen ones first, each group by name; a retired system only where it is chosen already. */
    public List<SystemChoice> choices(Object value) {
        Collection<?> ids = value instanceof Collection ? (Collection<?>) value : Collections.emptyList();
        List<SystemChoice> chosen = new ArrayList<>();
        List<SystemChoice> others = new ArrayList<>();
        for (Option option : options.getOptions(config())) {
            if (ids.contains(option.getOptionId().toString())) {
                chosen.add(choice(option, true));
            } else if (!Boolean.TRUE.equals(option.getDisabled())) {
                others.add(choice(option, false));
            }
        }
        chosen.sort(SystemChoice.BY_NAME);
        others.sort(SystemChoice.BY_NAME);
        chosen.addAll(others);
        return chosen;
    }

    /** Jira shows a field without an issue where administrators configure it. */
    private FieldConfig config() {
        FieldConfig relevant = issue == null ? null : field.getRelevantConfig(issue);
        return relevant == null ? field.getConfigurationSchemes().get(0).getOneAndOnlyConfig() : relevant;
    }

    private SystemChoice choice(Option option, boolean isChosen) {
        Optional<NetworkSystem> system = systems.system(option.getOptionId());
        String name = system.filter(NetworkSystem::isRetired).isPresent()
                ? texts.of("joint-priority.fields.affected-systems.retired", option.getValue()) : option.getValue();
        return new SystemChoice(option.getOptionId().toString(), field.getId() + "-" + option.getOptionId(), name,
                system.map(this::about).orElse(""), isChosen);
    }

    private String about(NetworkSystem system) {
        return systems.network().site(system.siteId()).map(Site::name)
                .map(site -> texts.of("joint-priority.fields.affected-systems.about", system.kind(), site)).orElse(system.kind());
    }
}
