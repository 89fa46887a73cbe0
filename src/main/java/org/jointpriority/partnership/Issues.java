package org.jointpriority.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The joint priorities that Jira has: issues of our type in enabled projects, and nothing else. */
public interface Issues {
    /**
     * The joint priority with this id or key if the person may browse it. One that the person may not see, one that is
     * no joint priority and one that does not exist cannot be told apart.
     */
    Optional<JointIssue> visible(Person person, String idOrKey);

    /** The joint priority with this id whoever asks, for keeping computed values right. Its status may be in any language. */
    Optional<JointIssue> find(long id);

    /**
     * All open joint priorities in the scope that the person may browse, in any order; without their owners and
     * affected systems, which would cost a look at each field of each issue.
     *
     * @throws InvalidScope if a project, the filter or the query is not there for this person, or cannot be understood
     */
    List<JointIssue> matching(Person person, Scope scope) throws InvalidScope;

    /** All open joint priorities, whoever may browse them, as {@link #matching} gives them. */
    List<JointIssue> allOpen();

    /** Those among the joint priorities with these ids that are open and that the person may browse, as {@link #matching} gives them. */
    List<JointIssue> open(Person person, Collection<Long> ids);

    /** Those of the issues with these ids that Jira still has, and of each whether it is a joint priority at present. */
    Map<Long, Boolean> remaining(Collection<Long> ids);

    /** Whether the person may browse any enabled project. */
    boolean browsesAny(Person person);
}
