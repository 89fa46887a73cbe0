package org.jointpriority.jira.views.deadlines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.jointpriority.domain.planning.Deadline.Source;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.PagerView;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.jira.views.deadlines.DeadlineLine.Stretch;
import org.jointpriority.partnership.Radar;

/** The deadlines of all joint priorities: what to choose, the picture, and the table, or a stretch of it. */
public final class DeadlinesView {
    private final List<Choice> sources;
    private final String sourcesSentence;
    private final String summary;
    private final RadarView radar;
    private final List<StretchView> stretches;
    private final PagerView pager;

    /** @param lines what is chosen, in the order of the table */
    DeadlinesView(Radar swept, List<DeadlineLine> lines, ViewQuery query, String contextPath, Wording wording) {
        List<Choice> choices = new ArrayList<>();
        for (Source source : Source.values()) {
            choices.add(Choice.of(DeadlineLine.code(source), wording.text("joint-priority.deadlines.source." + DeadlineLine.code(source)),
                    query.sources().isEmpty() || query.sources().contains(source)));
        }
        this.sources = Collections.unmodifiableList(choices);
        List<String> chosen = choices.stream().filter(Choice::isChosen).map(Choice::name).collect(Collectors.toList());
        this.sourcesSentence = chosen.size() == choices.size() ? wording.text("joint-priority.deadlines.sources.all") : wording.list(chosen);
        this.summary = wording.text("joint-priority.deadlines.summary", count(lines, Stretch.PAST_DUE), count(lines, Stretch.THIS_QUARTER),
                count(lines, Stretch.NEXT_QUARTER), swept.later());
        this.radar = new RadarView(swept.today(), swept.quarter(), lines, wording);
        int start = query.start() < lines.size() ? query.start() : 0;
        List<DeadlineLine> shown = lines.subList(start, Math.min(lines.size(), start + query.rows()));
        List<StretchView> tables = new ArrayList<>();
        for (Stretch stretch : Stretch.values()) {
            List<DeadlineRow> rows = shown.stream().filter(line -> line.stretch() == stretch)
                    .map(line -> new DeadlineRow(line, swept.today(), contextPath, wording)).collect(Collectors.toList());
            if (!rows.isEmpty()) {
                tables.add(new StretchView(stretch, swept.quarter(), rows, wording));
            }
        }
        this.stretches = Collections.unmodifiableList(tables);
        this.pager = PagerView.of(start, shown.size(), query.rows(), lines.size(), wording);
    }

    private static long count(List<DeadlineLine> lines, Stretch stretch) {
        return lines.stream().filter(line -> line.stretch() == stretch && line.issue().isPresent()).count();
    }

    public List<Choice> sources() {
        return sources;
    }

    public String sourcesSentence() {
        return sourcesSentence;
    }

    public String summary() {
        return summary;
    }

    public RadarView radar() {
        return radar;
    }

    public boolean hasRows() {
        return !stretches.isEmpty();
    }

    public List<StretchView> stretches() {
        return stretches;
    }

    /** Null where everything stands on one page. */
    public PagerView pager() {
        return pager;
    }
}
