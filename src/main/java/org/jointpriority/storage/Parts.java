package org.jointpriority.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jointpriority.domain.assessment.Assessment;
import org.jointpriority.domain.assessment.Assessments;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Disclosure;
import org.jointpriority.domain.assessment.JointScore;
import org.jointpriority.domain.consensus.Awaited;

/**
 * The departments that take part in a joint priority, and what a list needs to know of each. As a text: its own score in tenths,
 * whether it has assessed (*), whether the joint priority waits for it (!) or it asks for a discussion (?), as {@code 1:875* 2:! 3:500*!}.
 */
final class Parts {
    private static final char ASSESSED = '*';
    private static final char AWAITED = '!';
    private static final char ASKS_FOR_DISCUSSION = '?';

    private final SortedMap<Integer, Optional<JointScore>> ownScores;
    private final Set<Integer> assessed;
    private final Awaited awaited;

    private Parts(SortedMap<Integer, Optional<JointScore>> ownScores, Set<Integer> assessed, Awaited awaited) {
        this.ownScores = Collections.unmodifiableSortedMap(ownScores);
        this.assessed = Collections.unmodifiableSet(assessed);
        this.awaited = awaited;
    }

    static Parts of(Collection<Integer> participants, Assessments assessments, Criteria criteria, Awaited awaited) {
        SortedMap<Integer, Optional<JointScore>> ownScores = new TreeMap<>();
        Set<Integer> assessed = new TreeSet<>();
        for (int departmentId : participants) {
            Assessment assessment = assessments.of(departmentId);
            ownScores.put(departmentId, assessments.own(departmentId, criteria));
            if (assessment.isComplete(criteria)) {
                assessed.add(departmentId);
            }
        }
        return new Parts(ownScores, assessed, awaited);
    }

    /** Reads what {@link #toString()} gave. */
    static Parts parse(String text) {
        SortedMap<Integer, Optional<JointScore>> ownScores = new TreeMap<>();
        Set<Integer> assessed = new TreeSet<>();
        List<Integer> awaited = new ArrayList<>();
        List<Integer> discussing = new ArrayList<>();
        for (String part : split(text)) {
            int departmentId = Integer.parseInt(part.substring(0, part.indexOf(':')));
            ownScores.put(departmentId, ownScore(part));
            if (part.indexOf(ASSESSED) >= 0) {
                assessed.add(departmentId);
            }
            boolean asksToDiscuss = part.indexOf(ASKS_FOR_DISCUSSION) >= 0;
            if (asksToDiscuss || part.indexOf(AWAITED) >= 0) {
                awaited.add(departmentId);
            }
            if (asksToDiscuss) {
                discussing.add(departmentId);
            }
        }
        return new Parts(ownScores, assessed, Awaited.of(awaited, discussing));
    }

    /** What {@link #ownScore(int)} gives, without a look at the other departments. */
    static Optional<JointScore> ownScore(String text, int departmentId) {
        String start = departmentId + ":";
        for (String part : split(text)) {
            if (part.startsWith(start)) {
                return ownScore(part);
            }
        }
        return Optional.empty();
    }

    private static String[] split(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    private static Optional<JointScore> ownScore(String part) {
        int start = part.indexOf(':') + 1;
        int end = start;
        while (end < part.length() && Character.isDigit(part.charAt(end))) {
            end++;
        }
        return start == end ? Optional.empty() : Optional.of(JointScore.ofTenths(Integer.parseInt(part.substring(start, end))));
    }

    Set<Integer> participants() {
        return ownScores.keySet();
    }

    Optional<JointScore> ownScore(int departmentId) {
        return ownScores.getOrDefault(departmentId, Optional.empty());
    }

    Awaited awaited() {
        return awaited;
    }

    /** @param own the departments of the person who looks */
    Disclosure disclosure(boolean blind, boolean published, Collection<Integer> own) {
        return Disclosure.of(blind, published, participants(), assessed, own);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parts && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        ownScores.forEach((departmentId, score) -> {
            text.append(text.length() == 0 ? "" : " ").append(departmentId).append(':')
                    .append(score.map(known -> Integer.toString(known.tenths())).orElse(""));
            if (assessed.contains(departmentId)) {
                text.append(ASSESSED);
            }
            if (awaited.departmentIds().contains(departmentId)) {
                text.append(awaited.discussing().contains(departmentId) ? ASKS_FOR_DISCUSSION : AWAITED);
            }
        });
        return text.toString();
    }
}
