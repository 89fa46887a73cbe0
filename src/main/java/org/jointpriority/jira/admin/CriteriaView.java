package org.jointpriority.jira.admin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;

/** All criteria as one form, with an empty line for one more; whether assessment is blind; and the rule of the order. */
public final class CriteriaView {
    private final String restAddress;
    private final boolean blind;
    private final List<Row> rows;
    private final int total;
    private final List<Choice> rules;

    CriteriaView(Optional<Criteria> criteria, boolean blind, OrderRule current, String restAddress, Wording wording) {
        this.restAddress = restAddress;
        this.blind = blind;
        List<Row> all = new ArrayList<>();
        if (criteria.isPresent()) {
            for (Criterion criterion : criteria.get().all()) {
                all.add(new Row(all.size(), Optional.of(criterion), wording));
            }
            all.add(new Row(all.size(), Optional.empty(), wording));
        }
        this.rows = Collections.unmodifiableList(all);
        this.total = criteria.map(Criteria::totalWeight).orElse(0);
        List<Choice> choices = new ArrayList<>();
        for (OrderRule rule : OrderRule.values()) {
            String key = "joint-priority.admin.order." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
            choices.add(Choice.of(rule.name(), wording.text(key), wording.text(key + ".help"), rule == current));
        }
        this.rules = Collections.unmodifiableList(choices);
    }

    public String address() {
        return restAddress + "/criteria";
    }

    public String assessmentAddress() {
        return restAddress + "/assessment";
    }

    public boolean isBlind() {
        return blind;
    }

    public String orderAddress() {
        return restAddress + "/order";
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public List<Row> rows() {
        return rows;
    }

    public int total() {
        return total;
    }

    public List<Choice> rules() {
        return rules;
    }

    /** A criterion in the form, or the empty line. */
    public static final class Row {
        private final int index;
        private final Optional<Criterion> criterion;
        private final String weightLabel;
        private final String careLabel;
        private final String activeLabel;
        private final String upLabel;
        private final String downLabel;

        Row(int index, Optional<Criterion> criterion, Wording wording) {
            this.index = index;
            this.criterion = criterion;
            String name = criterion.map(Criterion::name).orElseGet(() -> wording.text("joint-priority.admin.criteria.new"));
            this.weightLabel = wording.text("joint-priority.admin.criteria.weight.of", name);
            this.careLabel = wording.text("joint-priority.admin.criteria.care.of", name);
            this.activeLabel = wording.text("joint-priority.admin.criteria.active.of", name);
            this.upLabel = wording.text("joint-priority.admin.criteria.up", name);
            this.downLabel = wording.text("joint-priority.admin.criteria.down", name);
        }

        public int index() {
            return index;
        }

        /** Empty for the empty line. */
        public String id() {
            return criterion.map(given -> Integer.toString(given.id())).orElse("");
        }

        public boolean isBlank() {
            return !criterion.isPresent();
        }

        public String name() {
            return criterion.map(Criterion::name).orElse("");
        }

        public String help() {
            return criterion.map(Criterion::help).orElse("");
        }

        public String low() {
            return criterion.map(Criterion::low).orElse("");
        }

        public String middle() {
            return criterion.map(Criterion::middle).orElse("");
        }

        public String high() {
            return criterion.map(Criterion::high).orElse("");
        }

        public String weight() {
            return criterion.map(given -> Integer.toString(given.weight())).orElse("");
        }

        public boolean isPatientCare() {
            return criterion.map(Criterion::isPatientCare).orElse(false);
        }

        public boolean isActive() {
            return criterion.map(Criterion::isActive).orElse(true);
        }

        public String weightLabel() {
            return weightLabel;
        }

        public String careLabel() {
            return careLabel;
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
}
