package org.jointpriority.jira.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;

/** What the pages of Jira's workflows show of a module for which options are chosen: a form, and a sentence. */
abstract class OptionsFactory<O extends Enum<O>> extends AbstractWorkflowPluginFactory {
    private final Class<O> type;
    private final Set<O> otherwise;
    private final String texts;
    private final Wording wording;

    /**
     * @param otherwise what a new form has chosen, and what holds where nothing is chosen
     * @param texts the start of the keys of the module's texts
     */
    OptionsFactory(Class<O> type, Set<O> otherwise, String texts, Wording wording) {
        this.type = type;
        this.otherwise = Collections.unmodifiableSet(otherwise);
        this.texts = texts;
        this.wording = wording;
    }

    /** What the workflow keeps for the module. */
    abstract Map<?, ?> args(AbstractDescriptor descriptor);

    String name(O option) {
        return wording.text(texts + "option." + code(option));
    }

    String sentence(Set<O> chosen) {
        return wording.text(texts + "sentence." + chosen.stream().map(OptionsFactory::code).collect(Collectors.joining("-")));
    }

    private static String code(Enum<?> option) {
        return option.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public final Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return Options.sent(form, type, otherwise);
    }

    @Override
    protected final void getVelocityParamsForInput(Map<String, Object> params) {
        params.put("jointForm", form(otherwise));
    }

    @Override
    protected final void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put("jointForm", form(chosen(descriptor)));
    }

    @Override
    protected final void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put("jointSentence", sentence(chosen(descriptor)));
    }

    private Set<O> chosen(AbstractDescriptor descriptor) {
        return Options.kept(args(descriptor), type, otherwise);
    }

    private FormView form(Set<O> chosen) {
        List<Choice> choices = new ArrayList<>();
        for (O option : type.getEnumConstants()) {
            choices.add(Choice.of(option.name(), name(option), chosen.contains(option)));
        }
        return new FormView(wording.text(texts + "label"), wording.text(texts + "help"), choices);
    }
}
