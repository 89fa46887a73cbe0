package org.jointpriority.jira.admin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.templates.Template;
import org.jointpriority.domain.templates.Templates;
import org.jointpriority.jira.platform.Wording;

/** All templates as one form, with an empty one for one more. */
public final class TemplatesView {
    private final int version;
    private final String address;
    private final List<Row> rows;

    TemplatesView(Templates templates, Optional<Criteria> criteria, String restAddress, Wording wording) {
        this.version = templates.version();
        this.address = restAddress + "/templates";
        List<Row> all = new ArrayList<>();
        if (criteria.isPresent()) {
            for (Template template : templates.all()) {
                all.add(new Row(all.size(), Optional.of(template), criteria.get(), wording));
            }
            all.add(new Row(all.size(), Optional.empty(), criteria.get(), wording));
        }
        this.rows = Collections.unmodifiableList(all);
    }

    public String address() {
        return address;
    }

    public int version() {
        return version;
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public List<Row> rows() {
        return rows;
    }

    /** A template in the form, or the empty one. */
    public static final class Row {
        private final int index;
        private final Optional<Template> template;
        private final List<HintField> hints;
        private final String nameLabel;
        private final String activeLabel;
        private final String upLabel;
        private final String downLabel;

        Row(int index, Optional<Template> template, Criteria criteria, Wording wording) {
            this.index = index;
            this.template = template;
            String name = template.map(Template::name).orElseGet(() -> wording.text("joint-priority.admin.templates.new"));
            this.nameLabel = wording.text("joint-priority.admin.templates.name.of", name);
            this.activeLabel = wording.text("joint-priority.admin.templates.active.of", name);
            this.upLabel = wording.text("joint-priority.admin.templates.up", name);
            this.downLabel = wording.text("joint-priority.admin.templates.down", name);
            List<HintField> fields = new ArrayList<>();
            for (Criterion criterion : criteria) {
                fields.add(new HintField(criterion, template.flatMap(given -> given.hint(criterion.id())).orElse("")));
            }
            this.hints = Collections.unmodifiableList(fields);
        }

        public int index() {
            return index;
        }

        /** Empty for the empty one. */
        public String id() {
            return template.map(given -> Integer.toString(given.id())).orElse("");
        }

        public boolean isBlank() {
            return !template.isPresent();
        }

        public String name() {
            return template.map(Template::name).orElse("");
        }

        public String purpose() {
            return template.map(Template::purpose).orElse("");
        }

        /** One a line. */
        public String requirements() {
            return template.map(given -> String.join("\n", given.requirements())).orElse("");
        }

        /** One a line. */
        public String mustDoReasons() {
            return template.map(given -> String.join("\n", given.mustDoReasons())).orElse("");
        }

        public List<HintField> hints() {
            return hints;
        }

        public boolean isActive() {
            return template.map(Template::isActive).orElse(true);
        }

        public String nameLabel() {
            return nameLabel;
        }

        public String activeLabel() {
            return activeLabel;
        }

        public String upLabel() {
            return upLabel;
        }

        public String downLabel() {
            return downLabel;
        }
    }

    /** Where a hint on one criterion is written. */
    public static final class HintField {
        private final Criterion criterion;
        private final String text;

        HintField(Criterion criterion, String text) {
            this.criterion = criterion;
            this.text = text;
        }

        public int criterionId() {
            return criterion.id();
        }

        public String criterion() {
            return criterion.name();
        }

        public String text() {
            return text;
        }
    }
}
