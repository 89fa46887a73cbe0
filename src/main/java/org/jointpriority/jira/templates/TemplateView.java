package org.jointpriority.jira.templates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.templates.Template;
import org.jointpriority.jira.platform.Wording;

/** A template, ready to be written. */
public final class TemplateView {
    private final Template template;
    private final String sentence;
    private final List<Hint> hints;
    private final Map<Integer, String> hintSentences;

    public TemplateView(Template template, Criteria criteria, Wording wording) {
        this.template = template;
        this.sentence = wording.text("joint-priority.templates.begun", template.name());
        List<Hint> all = new ArrayList<>();
        Map<Integer, String> sentences = new HashMap<>();
        for (Criterion criterion : criteria) {
            template.hint(criterion.id()).ifPresent(hint -> {
                all.add(new Hint(criterion.name(), hint));
                sentences.put(criterion.id(), wording.text("joint-priority.templates.hint", template.name(), hint));
            });
        }
        this.hints = Collections.unmodifiableList(all);
        this.hintSentences = Collections.unmodifiableMap(sentences);
    }

    public int id() {
        return template.id();
    }

    public String name() {
        return template.name();
    }

    /** That a joint priority began from it. */
    public String sentence() {
        return sentence;
    }

    public String purpose() {
        return template.purpose();
    }

    public boolean hasHints() {
        return !hints.isEmpty();
    }

    /** On the active criteria, in their order. */
    public List<Hint> hints() {
        return hints;
    }

    /** What it says to a criterion, and that it says it; null for nothing. */
    public String hint(int criterionId) {
        return hintSentences.get(criterionId);
    }

    public boolean hasRequirements() {
        return !template.requirements().isEmpty();
    }

    public List<String> requirements() {
        return template.requirements();
    }

    public boolean hasMustDoReasons() {
        return !template.mustDoReasons().isEmpty();
    }

    public List<String> mustDoReasons() {
        return template.mustDoReasons();
    }

    /** What to think of on one criterion. */
    public static final class Hint {
        private final String criterion;
        private final String text;

        Hint(String criterion, String text) {
            this.criterion = criterion;
            this.text = text;
        }

        public String criterion() {
            return criterion;
        }

        public String text() {
            return text;
        }
    }
}
