package org.jointpriority.partnership;

import java.util.Collection;
import java.util.List;

/** The options of the field <em>Affected systems</em> in Jira, which has options of their own for each context of the field. */
public interface SystemOptions {
    /** The ids of the field's contexts; none while the field is not there. */
    Collection<Long> contexts();

    /** All of a context, in their order. */
    List<SystemOption> in(long contextId);

    /** Adds options after the others, and gives their ids in the same order. */
    List<Long> add(long contextId, List<String> names);

    void rename(long optionId, String name);

    void offer(long optionId, boolean offered);

    /** Does the work while nobody else in the cluster does such work: two at once would add an option twice. */
    void alone(Runnable work);
}
