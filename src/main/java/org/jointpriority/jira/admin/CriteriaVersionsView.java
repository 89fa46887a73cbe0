package org.jointpriority.jira.admin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jointpriority.domain.assessment.CriteriaVersion;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.assessment.CriterionChange;
import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Person;

/** How the criteria have come to be what they are, and how far the scores have followed. */
public final class CriteriaVersionsView {
    private final List<Version> versions;
    private final Optional<Recomputation> recomputation;
    private final String progress;
    private final String progressAddress;

    CriteriaVersionsView(List<CriteriaVersion> versions, Function<CriteriaVersion, Person> author, Optional<Recomputation> recomputation,
            String restAddress, Wording wording) {
        this.versions = Collections.unmodifiableList(versions.stream()
                .map(version -> new Version(version, author.apply(version), wording)).collect(Collectors.toList()));
        this.recomputation = recomputation;
        this.progress = recomputation
                .map(known -> wording.text("joint-priority.admin.criteria.progress", known.done(), known.total())).orElse("");
        this.progressAddress = restAddress + "/order";
    }

    public boolean hasVersions() {
        return !versions.isEmpty();
    }

    /** The latest first. */
    public List<Version> versions() {
        return versions;
    }

    public boolean isRecomputing() {
        return recomputation.isPresent();
    }

    public String progress() {
        return progress;
    }

    public String progressAddress() {
        return progressAddress;
    }

    public int done() {
        return recomputation.map(Recomputation::done).orElse(0);
    }

    public int total() {
        return recomputation.map(Recomputation::total).orElse(0);
    }

    /** One change. */
    public static final class Version {
        private final When at;
        private final String by;
        private final String reason;
        private final List<String> changes;

        Version(CriteriaVersion version, Person by, Wording wording) {
            this.at = wording.moment(version.at());
            this.by = by.name();
            this.reason = version.reason();
            List<String> sentences = new ArrayList<>();
            version.changes().forEach(change -> sentences.addAll(sentences(change, wording)));
            if (sentences.isEmpty()) {
                sentences.add(wording.text("joint-priority.admin.criteria.versions.order"));
            }
            this.changes = Collections.unmodifiableList(sentences);
        }

        private static List<String> sentences(CriterionChange change, Wording wording) {
            String key = "joint-priority.admin.criteria.versions.";
            String name = change.name();
            if (!change.before().isPresent()) {
                return Collections.singletonList(wording.text(key + "added", name, change.after().map(Criterion::weight).orElse(0)));
            }
            if (!change.after().isPresent()) {
                return Collections.singletonList(wording.text(key + "removed", name));
            }
            Criterion before = change.before().get();
            Criterion after = change.after().get();
            List<String> sentences = new ArrayList<>();
            if (before.weight() != after.weight()) {
                sentences.add(wording.text(key + "weight", name, before.weight(), after.weight()));
            }
            if (before.isActive() != after.isActive()) {
                sentences.add(wording.text(key + (after.isActive() ? "activated" : "deactivated"), name));
            }
            if (after.isPatientCare() && !before.isPatientCare()) {
                sentences.add(wording.text(key + "care", name));
            }
            // Where one has moved, those between have moved as well: that is not worth a sentence for each.
            if (!change.movesScores() && !before.withPosition(after.position()).equals(after)) {
                sentences.add(wording.text(key + "words", name));
            }
            return sentences;
        }

        public When at() {
            return at;
        }

        public String by() {
            return by;
        }

        /** Empty where nobody said. */
        public String reason() {
            return reason;
        }

        public List<String> changes() {
            return changes;
        }
    }
}
