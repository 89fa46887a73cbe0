package org.jointpriority.storage;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.order.Standing;

/** Where a joint priority stands, jointly and for each department that takes part. */
public final class Placement {
    private final Standing standing;
    private final SortedMap<Integer, Optional<JointScore>> ownScores;

    private Placement(Standing standing, SortedMap<Integer, Optional<JointScore>> ownScores) {
        this.standing = standing;
        this.ownScores = Collections.unmodifiableSortedMap(ownScores);
    }

    static Placement of(Standing standing, Collection<Integer> participants, Assessments assessments, Criteria criteria) {
        SortedMap<Integer, Optional<JointScore>> ownScores = new TreeMap<>();
        for (int departmentId : participants) {
            ownScores.put(departmentId, assessments.own(departmentId, criteria));
        }
        return new Placement(standing, ownScores);
    }

    /** @param parts what {@link #parts()} gave */
    static Placement kept(Standing standing, String parts) {
        SortedMap<Integer, Optional<JointScore>> ownScores = new TreeMap<>();
        for (String part : parts.split(" ")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String tenths = part.substring(colon + 1);
                ownScores.put(Integer.valueOf(part.substring(0, colon)),
                        tenths.isEmpty() ? Optional.empty() : Optional.of(JointScore.ofTenths(Integer.parseInt(tenths))));
            }
        }
        return new Placement(standing, ownScores);
    }

    public Standing standing() {
        return standing;
    }

    /** The ids of the departments that took part when it was placed. */
    public Set<Integer> participants() {
        return ownScores.keySet();
    }

    /** The score that the department's ratings alone give. */
    public Optional<JointScore> ownScore(int departmentId) {
        return ownScores.getOrDefault(departmentId, Optional.empty());
    }

    String parts() {
        StringBuilder parts = new StringBuilder();
        for (Map.Entry<Integer, Optional<JointScore>> part : ownScores.entrySet()) {
            parts.append(parts.length() == 0 ? "" : " ").append(part.getKey()).append(':')
                    .append(part.getValue().map(score -> Integer.toString(score.tenths())).orElse(""));
        }
        return parts.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Placement && standing.equals(((Placement) other).standing)
                && ownScores.equals(((Placement) other).ownScores);
    }

    @Override
    public int hashCode() {
        return Objects.hash(standing, ownScores);
    }

    @Override
    public String toString() {
        return standing + " (" + parts() + ")";
    }
}
