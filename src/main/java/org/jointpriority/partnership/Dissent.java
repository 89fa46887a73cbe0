package org.jointpriority.partnership;

import java.util.Collections;
import java.util.List;

import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.departments.Department;

/** A criterion on which the ratings of one joint priority lie at both ends of the scale. */
public final class Dissent {
    private final JointIssue issue;
    private final Criterion criterion;
    private final List<Voice> voices;

    Dissent(JointIssue issue, Criterion criterion, List<Voice> voices) {
        this.issue = issue;
        this.criterion = criterion;
        this.voices = Collections.unmodifiableList(voices);
    }

    public JointIssue issue() {
        return issue;
    }

    public Criterion criterion() {
        return criterion;
    }

    /** In the order of the departments. */
    public List<Voice> voices() {
        return voices;
    }

    /** What one department says. */
    public static final class Voice {
        private final Department department;
        private final Rating rating;

        Voice(Department department, Rating rating) {
            this.department = department;
            this.rating = rating;
        }

        public Department department() {
            return department;
        }

        public Rating rating() {
            return rating;
        }
    }
}
