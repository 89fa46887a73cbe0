package org.jointpriority.jira.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.templates.Template;
import org.jointpriority.jira.platform.Texts;

/** The departments, criteria and templates to start with, in the language of the administrator who sets up; from then on they are data. */
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

    /** @param criteria what they may hint at: those of the shipped ones that are there */
    List<Template> templates(Criteria criteria) {
        List<Template> templates = new ArrayList<>();
        addTemplate(templates, criteria, "upgrade", "operations", "security", "cost");
        addTemplate(templates, criteria, "replacement", "patient-care", "cost", "reuse");
        addTemplate(templates, criteria, "new-site", "patient-care", "operations", "reuse");
        addTemplate(templates, criteria, "security", "patient-care", "operations", "security");
        addTemplate(templates, criteria, "redundancy", "patient-care", "operations", "cost");
        addTemplate(templates, criteria, "access", "patient-care", "access", "operations");
        return templates;
    }

    private void addDepartment(List<Department> departments, String key, String colour) {
        departments.add(Department.of(0, texts.of("joint-priority.setup.department." + key))
                .withColour(colour)
                .withPosition(departments.size()));
    }

    private void addTemplate(List<Template> templates, Criteria criteria, String key, String... hinted) {
        String text = "joint-priority.setup.template." + key;
        Map<Integer, String> hints = new TreeMap<>();
        for (String criterion : hinted) {
            String name = texts.of("joint-priority.setup.criterion." + criterion + ".name");
            criteria.all().stream().filter(known -> known.name().equals(name))
                    .forEach(known -> hints.put(known.id(), texts.of(text + ".hint." + criterion)));
        }
        templates.add(Template.of(0, texts.of(text + ".name"))
                .withPurpose(texts.of(text + ".purpose"))
                .withHints(hints)
                .withRequirements(lines(text + ".requirements"))
                .withMustDoReasons(lines(text + ".reasons"))
                .withPosition(templates.size()));
    }

    private List<String> lines(String key) {
        return Arrays.asList(texts.of(key).split("\n"));
    }

    private void addCriterion(List<Criterion> criteria, String key, int weight) {
        String text = "joint-priority.setup.criterion." + key;
        criteria.add(Criterion.of(0, texts.of(text + ".name"), weight)
                .withHelp(texts.of(text + ".help"))
                .withMeanings(texts.of(text + ".low"), texts.of(text + ".middle"), texts.of(text + ".high"))
                .withPosition(criteria.size()));
    }
}
