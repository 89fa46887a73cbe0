package org.jointpriority.partnership;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;

/**
 * Whose needs joint priorities are: the department that somebody named or, as long as nobody has, the first of the reporter's.
 * For one list only, since it looks each reporter up once.
 */
final class RaisedBy {
    private final People people;
    private final Departments departments;
    private final Map<String, Optional<Department>> ofReporters = new HashMap<>();

    /** @param departments all that there are */
    RaisedBy(People people, Departments departments) {
        this.people = people;
        this.departments = departments;
    }

    /** Empty where nobody has named one and the reporter is a member of none. */
    Optional<Department> of(JointIssue issue, Need need) {
        return need.raisedBy().isPresent() ? departments.byId(need.raisedBy().getAsInt()) : byDefault(issue);
    }

    /** The reporter's. */
    Optional<Department> byDefault(JointIssue issue) {
        return issue.reporter().flatMap(key -> ofReporters.computeIfAbsent(key, this::departmentOf));
    }

    private Optional<Department> departmentOf(String reporter) {
        Optional<Person> person = people.byKey(reporter);
        for (Department department : departments.participating()) {
            if (person.filter(known -> people.isMember(known, department.group())).isPresent()) {
                return Optional.of(department);
            }
        }
        return Optional.empty();
    }
}
