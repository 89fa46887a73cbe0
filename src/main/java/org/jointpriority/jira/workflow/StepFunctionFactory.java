package org.jointpriority.jira.workflow;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import org.jointpriority.jira.platform.Wording;

/** Configures {@link StepFunction}. */
public final class StepFunctionFactory extends OptionsFactory<Effect> implements WorkflowPluginFunctionFactory {
    @Inject
    public StepFunctionFactory(Wording wording) {
        super(Effect.class, EnumSet.allOf(Effect.class), "joint-priority.workflow.function.", wording);
    }

    static Set<Effect> effects(Map<?, ?> args) {
        return Options.kept(args, Effect.class, EnumSet.allOf(Effect.class));
    }

    @Override
    Map<?, ?> args(AbstractDescriptor descriptor) {
        return ((FunctionDescriptor) descriptor).getArgs();
    }
}
