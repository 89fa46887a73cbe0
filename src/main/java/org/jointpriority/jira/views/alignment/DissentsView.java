package org.jointpriority.jira.views.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.partnership.PanelView;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.partnership.AlignmentSurvey;
import org.jointpriority.partnership.Dissent;

/** Where the departments disagree: on which criteria how often, and on each joint priority who says what. */
public final class DissentsView {
    private final String summary;
    private final List<CriterionView> criteria;
    private final List<ColumnView> columns;
    private final List<Row> rows;
    private final String rest;

    DissentsView(AlignmentSurvey survey, ViewQuery query, String contextPath, Wording wording) {
        List<Dissent> dissents = survey.dissents();
        long priorities = dissents.stream().map(dissent -> dissent.issue().id()).distinct().count();
        this.summary = wording.text("joint-priority.alignment.dissents.summary", priorities, survey.places().size());
        Map<String, Integer> counts = new LinkedHashMap<>();
        dissents.forEach(dissent -> counts.merge(dissent.criterion().name(), 1, Integer::sum));
        List<CriterionView> all = new ArrayList<>();
        counts.forEach((name, count) -> all.add(new CriterionView(name, count, survey.places().size(), wording)));
        all.sort((one, other) -> Integer.compare(other.count, one.count));
        this.criteria = Collections.unmodifiableList(all);
        List<Department> heard = survey.departments().stream().filter(department -> dissents.stream()
                .anyMatch(dissent -> dissent.voices().stream().anyMatch(voice -> voice.department().equals(department)))).collect(Collectors.toList());
        this.columns = Collections.unmodifiableList(heard.stream().map(department -> ColumnView.of(department, query))
                .collect(Collectors.toList()));
        this.rows = Collections.unmodifiableList(dissents.stream().limit(query.rows()).map(dissent -> new Row(dissent, heard, query, contextPath, wording))
                .collect(Collectors.toList()));
        this.rest = rows.size() == dissents.size() ? null : wording.text("joint-priority.alignment.first", rows.size(), dissents.size());
    }

    public String summary() {
        return summary;
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    /** Those with most disagreement first. */
    public List<CriterionView> criteria() {
        return criteria;
    }

    public List<ColumnView> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    /** How many there are; null where all are shown. */
    public String rest() {
        return rest;
    }

    /** A criterion on which there is disagreement. */
    public static final class CriterionView {
        private final String name;
        private final int count;
        private final String sentence;
        private final String width;

        CriterionView(String name, int count, int of, Wording wording) {
            this.name = name;
            this.count = count;
            this.sentence = wording.text("joint-priority.alignment.dissents.of", count, of);
            this.width = String.format(Locale.ROOT, "%.2f", 100.0 * count / of);
        }

        public String name() {
            return name;
        }

        public String sentence() {
            return sentence;
        }

        public String width() {
            return width;
        }
    }

    /** One joint priority and criterion. */
    public static final class Row {
        private final Dissent dissent;
        private final String address;
        private final List<Voice> voices;

        Row(Dissent dissent, List<Department> columns, ViewQuery query, String contextPath, Wording wording) {
            this.dissent = dissent;
            this.address = contextPath + "/browse/" + dissent.issue().key();
            List<Voice> all = new ArrayList<>();
            for (Department department : columns) {
                Rating rating = dissent.voices().stream().filter(voice -> voice.department().equals(department)).map(Dissent.Voice::rating)
                        .findFirst().orElse(null);
                all.add(new Voice(rating, query.isThrough(department), wording));
            }
            this.voices = Collections.unmodifiableList(all);
        }

        public String issueKey() {
            return dissent.issue().key().toString();
        }

        public String summary() {
            return dissent.issue().summary();
        }

        public String address() {
            return address;
        }

        public String criterion() {
            return dissent.criterion().name();
        }

        public List<Voice> voices() {
            return voices;
        }
    }

    /** What one department says, if it takes part. */
    public static final class Voice {
        private final Rating rating;
        private final boolean lens;
        private final String level;

        Voice(Rating rating, boolean lens, Wording wording) {
            this.rating = rating;
            this.lens = lens;
            this.level = rating == null ? null : PanelView.levelName(rating.level(), wording);
        }

        /** Null where it does not take part. */
        public String rating() {
            return rating == null ? null : rating.toString();
        }

        public String code() {
            return rating.level().name().toLowerCase(Locale.ROOT);
        }

        public String level() {
            return level;
        }

        public boolean isLens() {
            return lens;
        }
    }
}
