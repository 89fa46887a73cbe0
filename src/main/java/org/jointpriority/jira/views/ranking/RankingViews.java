package org.jointpriority.jira.views.ranking;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.Navigator;
import org.jointpriority.jira.views.View;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.jira.views.ViewTable;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Ranking;
import org.jointpriority.partnership.RankingPage;

/** Makes the view of the ranking. */
@Named
public final class RankingViews extends View {
    private final Ranking ranking;
    private final Foundation foundation;
    private final Navigator navigator;
    private final Wording wording;
    private final ApplicationProperties application;

    @Inject
    public RankingViews(Ranking ranking, Foundation foundation, Navigator navigator, Wording wording, ApplicationProperties application) {
        super(ViewKind.RANKING);
        this.ranking = ranking;
        this.foundation = foundation;
        this.navigator = navigator;
        this.wording = wording;
        this.application = application;
    }

    @Override
    protected Optional<RankingView> show(ViewQuery query) {
        RankingPage page = page(query, query.start());
        if (page.total() == 0 && !query.isLiftedOnly()) {
            return Optional.empty();
        }
        if (page.priorities().isEmpty()) {
            // The list has become shorter since the link to this stretch of it was made.
            page = page(query, 0);
        }
        return Optional.of(new RankingView(page, query.isLiftedOnly(), lens(query), navigator.address(query.scope()),
                application.getBaseUrl(UrlMode.RELATIVE), this::departmentName, wording));
    }

    private RankingPage page(ViewQuery query, int start) {
        return query.isLiftedOnly() ? ranking.lifted(query.scope(), query.lens(), start, query.rows())
                : ranking.rank(query.scope(), query.lens(), start, query.rows());
    }

    @Override
    public ViewTable table(ViewQuery query) {
        RankingPage whole = ranking.whole(query.scope(), query.lens());
        return RankingTable.of(query.isLiftedOnly() ? whole.liftedAlone() : whole, lens(query), this::departmentName, wording);
    }

    private Optional<String> lens(ViewQuery query) {
        return query.lens().isPresent() ? departmentName(query.lens().getAsInt()) : Optional.empty();
    }

    private Optional<String> departmentName(int id) {
        return foundation.departments().byId(id).map(Department::name);
    }
}
