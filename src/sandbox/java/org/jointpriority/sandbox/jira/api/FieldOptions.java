package org.jointpriority.sandbox.jira.api;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jointpriority.sandbox.jira.Model;
import org.jointpriority.sandbox.jira.store.OptionRecord;

/** The choices of custom fields. */
final class FieldOptions implements OptionsManager {
    private final Model model;

    FieldOptions(Model model) {
        this.model = model;
    }

    /** A choice as Jira's API shows one, as it stood when it was asked for. */
    record Choice(OptionRecord option) implements Option {
        @Override
        public Long getOptionId() {
            return option.id();
        }

        @Override
        public String getValue() {
            return option.value();
        }

        @Override
        public Boolean getDisabled() {
            return option.disabled();
        }

        /** As in Jira, where templates print options. */
        @Override
        public String toString() {
            return option.value();
        }
    }

    private static final class Choices extends ArrayList<Option> implements Options {
        private static final long serialVersionUID = 1;

        Choices(Collection<Option> options) {
            super(options);
        }
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return new Choices(model.optionsOf(config.getId()).stream().<Option>map(Choice::new).toList());
    }

    @Override
    public Option findByOptionId(Long id) {
        return id == null ? null : model.options().find(id).map(Choice::new).orElse(null);
    }

    @Override
    public List<Option> createOptions(FieldConfig config, Long parentOptionId, Long sequence, Iterable<String> values) {
        List<Option> created = new ArrayList<>();
        long next = sequence;
        for (String value : values) {
            created.add(new Choice(model.options().put(new OptionRecord(model.newId("option"), config.getId(), next++, value, false))));
        }
        return created;
    }

    @Override
    public void disableOption(Option option) {
        OptionRecord old = stored(option);
        model.options().put(new OptionRecord(old.id(), old.field(), old.sequence(), old.value(), true));
    }

    @Override
    public void enableOption(Option option) {
        OptionRecord old = stored(option);
        model.options().put(new OptionRecord(old.id(), old.field(), old.sequence(), old.value(), false));
    }

    @Override
    public void setValue(Option option, String value) {
        OptionRecord old = stored(option);
        model.options().put(new OptionRecord(old.id(), old.field(), old.sequence(), value, old.disabled()));
    }

    private OptionRecord stored(Option option) {
        return model.options().find(option.getOptionId()).orElseThrow();
    }
}
