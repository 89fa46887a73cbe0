package org.jointpriority.web;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import org.jointpriority.partnership.DeadlineRadar;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Scope;

/** What is past due and what comes due in this quarter and the next, of the open joint priorities that one may browse. */
@Named
@Path("deadlines")
public final class DeadlinesResource {
    private final Answers answers;
    private final DeadlineRadar radar;
    private final Foundation foundation;

    @Inject
    public DeadlinesResource(Answers answers, DeadlineRadar radar, Foundation foundation) {
        this.answers = answers;
        this.radar = radar;
        this.foundation = foundation;
    }

    @GET
    public Response deadlines(@Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            Scope scope = query.scope();
            query.done();
            return Answers.ok(PlanningJson.radar(foundation.reading(() -> radar.sweep(scope))));
        });
    }
}
