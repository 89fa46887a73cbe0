package org.jointpriority.jira.views.alignment;

import java.util.function.Function;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.PagerView;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.partnership.AlignmentSurvey;

/** What the departments wait for, how their own orders differ from the joint one, where they disagree, and whose needs the agreed ones are. */
public final class AlignmentView {
    private final String summary;
    private final WaitsView waits;
    private final PlacesView places;
    private final ConcordanceView concordance;
    private final DissentsView dissents;
    private final BalanceView balance;

    /** @param awaiting the address of what waits for a department in the issue navigator */
    AlignmentView(AlignmentSurvey survey, ViewQuery query, Function<Department, String> awaiting, String contextPath, Wording wording) {
        this.summary = wording.text("joint-priority.alignment.summary", survey.total(), survey.places().size());
        this.waits = new WaitsView(survey, query, awaiting, contextPath, wording);
        this.places = new PlacesView(survey, query, contextPath, wording);
        this.concordance = new ConcordanceView(survey, wording);
        this.dissents = new DissentsView(survey, query, contextPath, wording);
        this.balance = new BalanceView(survey, query, wording);
    }

    public String summary() {
        return summary;
    }

    public WaitsView waits() {
        return waits;
    }

    public PlacesView places() {
        return places;
    }

    /** Of the places; null where they all stand on one page. */
    public PagerView pager() {
        return places.pager();
    }

    public ConcordanceView concordance() {
        return concordance;
    }

    public DissentsView dissents() {
        return dissents;
    }

    public BalanceView balance() {
        return balance;
    }
}
