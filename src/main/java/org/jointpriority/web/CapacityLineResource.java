package org.jointpriority.web;

import java.util.Optional;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import org.jointpriority.partnership.CapacityPlan;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Ranking;
import org.jointpriority.partnership.Scope;

/** What the departments can do in a quarter of the open joint priorities that one may browse. */
@Named
@Path("capacity-line")
public final class CapacityLineResource {
    private static final int PAGE = 20;

    private final Answers answers;
    private final CapacityPlan plan;
    private final Foundation foundation;

    @Inject
    public CapacityLineResource(Answers answers, CapacityPlan plan, Foundation foundation) {
        this.answers = answers;
        this.plan = plan;
        this.foundation = foundation;
    }

    @GET
    public Response line(@Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            Scope scope = query.scope();
            Optional<String> quarter = query.one("quarter");
            int start = query.whole("start", 0, Integer.MAX_VALUE).orElse(0);
            int limit = query.whole("limit", 1, Ranking.LONGEST_PAGE).orElse(PAGE);
            query.done();
            return Answers.ok(PlanningJson.quarter(foundation.reading(() -> plan.draw(scope, quarter)), start, limit));
        });
    }
}
