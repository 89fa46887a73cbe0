package org.jointpriority.jira.workflow;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.jira.partnership.ConsensusView;
import org.jointpriority.jira.platform.Wording;

/** Configures {@link ConsensusCondition}. */
public final class ConsensusConditionFactory extends OptionsFactory<Consensus> implements WorkflowPluginConditionFactory {
    private final Wording wording;

    @Inject
    public ConsensusConditionFactory(Wording wording) {
        super(Consensus.class, EnumSet.of(Consensus.AGREED), "joint-priority.workflow.condition.", wording);
        this.wording = wording;
    }

    static Set<Consensus> states(Map<?, ?> args) {
        return Options.kept(args, Consensus.class, EnumSet.of(Consensus.AGREED));
    }

    @Override
    Map<?, ?> args(AbstractDescriptor descriptor) {
        return ((ConditionDescriptor) descriptor).getArgs();
    }

    @Override
    String name(Consensus state) {
        return ConsensusView.name(state, wording);
    }

    @Override
    String sentence(Set<Consensus> chosen) {
        return wording.text("joint-priority.workflow.condition.sentence",
                wording.list(chosen.stream().map(this::name).collect(Collectors.toList())), chosen.size());
    }
}
