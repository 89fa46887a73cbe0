package org.jointpriority.jira.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;

import com.atlassian.jira.issue.Issue;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.JiraIssues;
import org.jointpriority.jira.platform.JointPriorityType;
import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.Standings;

/** <em>Shared ownership</em>: the departments that have named an owner; people also see which have not. */
public final class SharedOwnershipField extends TextFieldType {
    private final JointPriorityType type;
    private final JiraIssues issues;
    private final Standings standings;
    private final Texts texts;

    @Inject
    public SharedOwnershipField(JointPriorityType type, JiraIssues issues, Standings standings, Texts texts) {
        this.type = type;
        this.issues = issues;
        this.standings = standings;
        this.texts = texts;
    }

    @Override
    Optional<String> value(Issue issue) {
        return of(issue).filter(ownership -> !ownership.owning.isEmpty()).map(ownership -> String.join(", ", ownership.owning));
    }

    @Override
    Optional<FieldView> view(Issue issue) {
        return of(issue).map(ownership -> {
            FieldView view = FieldView.of(texts.of("joint-priority.fields.shared-ownership.count",
                    ownership.owning.size(), ownership.owning.size() + ownership.missing.size()));
            return ownership.missing.isEmpty() ? view
                    : view.withNote(texts.of("joint-priority.fields.shared-ownership.missing", String.join(", ", ownership.missing)));
        });
    }

    private Optional<Ownership> of(Issue issue) {
        if (!type.includes(issue)) {
            return Optional.empty();
        }
        Map<Integer, String> owners = issues.owners(issue);
        Ownership ownership = new Ownership();
        for (Department department : standings.departments(issue.getId())) {
            (owners.containsKey(department.id()) ? ownership.owning : ownership.missing).add(department.name());
        }
        return Optional.of(ownership);
    }

    private static final class Ownership {
        private final List<String> owning = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
    }
}
