package org.jointpriority.sandbox.jira.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One joint priority of the example: the issue, and what people say to it one after the other. */
final class Scenario {
    static final int UNRATED = 0;

    /** What somebody says for the department that he or she belongs to. */
    sealed interface Step {
        String person();
    }

    /** Ratings of the criteria in their order; 0 leaves one open. */
    record Rates(String person, int... ratings) implements Step { }

    /** A commitment, due in so many days; 0 for no date. */
    record Commits(String person, String text, int effort, int dueIn, String state) implements Step { }

    /** What a vendor of the registry's asks for it, as long as it holds. */
    record Offers(String person, String vendor, String amount, String currency, int validIn, String note) implements Step { }

    /** An endorsement; an allowance is looked at again in so many days. */
    record Endorses(String person, String word, String text, int reviewIn) implements Step { }

    /** Which kind of work it is; whose need it is follows from the reporter. */
    record Describes(String person, String kindOfWork) implements Step { }

    /** A flex, which the departments are to endorse within so many days and which ends in so many. */
    record Flexes(String person, String reason, String text, int respondIn, int endIn) implements Step { }

    /** That it has to happen within so many days, with the address of a page that shows it. */
    record Requires(String person, String reason, int dueIn, String evidence) implements Step { }

    /** What somebody said, and how many days ago. */
    record Said(int daysAgo, Step step) { }

    /** A comment on the issue, some days ago. */
    record Comment(String person, int daysAgo, String text) { }

    final String project;
    final String summary;
    final String reporter;
    final int createdDaysAgo;
    final List<Comment> comments = new ArrayList<>();
    final List<String> owners = new ArrayList<>();
    final List<String> affected = new ArrayList<>();
    String description = "";
    Integer dueIn;
    boolean isStarted;
    boolean isResolved;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, Integer> days = new TreeMap<>();

    private Scenario(String project, String summary, String reporter, int createdDaysAgo) {
        this.project = project;
        this.summary = summary;
        this.reporter = reporter;
        this.createdDaysAgo = createdDaysAgo;
    }

    static Scenario of(String project, String summary, String reporter, int createdDaysAgo) {
        return new Scenario(project, summary, reporter, createdDaysAgo);
    }

    Scenario says(String text) {
        description = text.strip();
        return this;
    }

    /** The due date, in so many days; a negative number is overdue. */
    Scenario due(int days) {
        dueIn = days;
        return this;
    }

    Scenario owners(String... people) {
        owners.addAll(List.of(people));
        return this;
    }

    /** Systems by their names. */
    Scenario affects(String... systems) {
        affected.addAll(List.of(systems));
        return this;
    }

    Scenario started() {
        isStarted = true;
        return this;
    }

    Scenario resolved() {
        isResolved = true;
        return this;
    }

    Scenario comment(String person, int daysAgo, String text) {
        comments.add(new Comment(person, daysAgo, text));
        return this;
    }

    /** What is said next is said so many days ago. */
    Scenario ago(int days) {
        this.days.put(steps.size(), days);
        return this;
    }

    /** What was said, and how many days ago: where nobody says when, one after the other at even distances. */
    List<Said> said() {
        Map<Integer, Integer> known = new TreeMap<>(days);
        known.put(-1, createdDaysAgo);
        known.putIfAbsent(steps.size() - 1, Math.min(createdDaysAgo, days.values().stream().min(Integer::compare).orElse(createdDaysAgo)) / 5);
        List<Said> said = new ArrayList<>();
        int before = -1;
        for (Map.Entry<Integer, Integer> next : known.entrySet()) {
            for (int place = before + 1; place <= next.getKey(); place++) {
                int from = known.get(before);
                said.add(new Said(from - (from - next.getValue()) * (place - before) / (next.getKey() - before), steps.get(place)));
            }
            before = next.getKey();
        }
        return said;
    }

    /** The kind of work, in the reporter's word. */
    Scenario work(String kind) {
        steps.add(new Describes(reporter, kind));
        return this;
    }

    /** Patient care, access, operations, security, cost, standardisation. */
    Scenario rates(String person, int... ratings) {
        steps.add(new Rates(person, ratings));
        return this;
    }

    Scenario commits(String person, int effort, int dueIn, String state, String text) {
        steps.add(new Commits(person, text, effort, dueIn, state));
        return this;
    }

    Scenario offer(String person, String vendor, String amount, String currency, int validIn, String note) {
        steps.add(new Offers(person, vendor, amount, currency, validIn, note));
        return this;
    }

    Scenario flexes(String person, String reason, int respondIn, int endIn, String text) {
        steps.add(new Flexes(person, reason, text, respondIn, endIn));
        return this;
    }

    Scenario requires(String person, String reason, int days, String evidence) {
        steps.add(new Requires(person, reason, days, evidence));
        return this;
    }

    Scenario agrees(String person, String text) {
        steps.add(new Endorses(person, "AGREE", text, 0));
        return this;
    }

    Scenario allows(String person, int reviewIn, String text) {
        steps.add(new Endorses(person, "AGREE_WITH_ALLOWANCE", text, reviewIn));
        return this;
    }

    Scenario discusses(String person, String text) {
        steps.add(new Endorses(person, "NEEDS_DISCUSSION", text, 0));
        return this;
    }
}
