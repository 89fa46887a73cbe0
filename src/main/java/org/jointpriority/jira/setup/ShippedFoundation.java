package org.jointpriority.jira.setup;

import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Texts;

/** The departments and criteria to start with, in the language of the administrator who sets up; from then on they are data. */
@Named
final class ShippedFoundation {
    private final Texts texts;

    @Inject
    ShippedFoundation(Texts texts) {
        this.texts = texts;
    }

    List<Department> departments() {
        List<Department> departments = new ArrayList<>();
        addDepartment(departments, "it", "#0055cc");
        addDepartment(departments, "radiology", "#216e4e");
        addDepartment(departments, "purchasing", "#943d73");
        return departments;
    }

    List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        addCriterion(criteria, "patient-care", 35);
        addCriterion(criteria, "access", 15);
        addCriterion(criteria, "operations", 15);
        addCriterion(criteria, "security", 15);
        addCriterion(criteria, "cost", 10);
        addCriterion(criteria, "reuse", 10);
        criteria.set(0, criteria.get(0).withPatientCare(true));
        return criteria;
    }

    private void addDepartment(List<Department> departments, String key, String colour) {
        departments.add(Department.of(0, texts.of("joint-priority.setup.department." + key))
                .withColour(colour)
                .withPosition(departments.size()));
    }

    private void addCriterion(List<Criterion> criteria, String key, int weight) {
        String text = "joint-priority.setup.criterion." + key;
        criteria.add(Criterion.of(0, texts.of(text + ".name"), weight)
                .withHelp(texts.of(text + ".help"))
                .withMeanings(texts.of(text + ".low"), texts.of(text + ".middle"), texts.of(text + ".high"))
                .withPosition(criteria.size()));
    }
}
