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
        RankingPage page = ranking.rank(query.scope(), query.lens(), query.start(), query.rows());
        if (page.total() == 0) {
            return Optional.empty();
        }
        if (page.priorities().isEmpty()) {
            // The list has become shorter since the link to this stretch of it was made.
            page = ranking.rank(query.scope(), query.lens(), 0, query.rows());
        }
        return Optional.of(new RankingView(page, lens(query), navigator.address(query.scope()),
                application.getBaseUrl(UrlMode.RELATIVE), this::departmentName, wording));
    }

    @Override
    public ViewTable table(ViewQuery query) {
        return RankingTable.of(ranking.whole(query.scope(), query.lens()), lens(query), this::departmentName, wording);
    }

    private Optional<String> lens(ViewQuery query) {
        return query.lens().isPresent() ? departmentName(query.lens().getAsInt()) : Optional.empty();
    }

    private Optional<String> departmentName(int id) {
        return foundation.departments().byId(id).map(Department::name);
    }
}
