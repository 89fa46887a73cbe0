package org.jointpriority.jira.workflow;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import org.jointpriority.jira.platform.Wording;

/** Configures {@link ReadinessValidator}. */
public final class ReadinessValidatorFactory extends OptionsFactory<Demand> implements WorkflowPluginValidatorFactory {
    @Inject
    public ReadinessValidatorFactory(Wording wording) {
        super(Demand.class, EnumSet.allOf(Demand.class), "joint-priority.workflow.validator.", wording);
    }

    static Set<Demand> demands(Map<?, ?> args) {
        return Options.kept(args, Demand.class, EnumSet.allOf(Demand.class));
    }

    @Override
    Map<?, ?> args(AbstractDescriptor descriptor) {
        return ((ValidatorDescriptor) descriptor).getArgs();
    }
}
