package org.jointpriority.web;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import org.jointpriority.partnership.Alignment;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Ranking;
import org.jointpriority.partnership.Scope;

/** How far the departments are of one mind about the open joint priorities that one may browse. */
@Named
@Path("alignment")
public final class AlignmentResource {
    private static final int PAGE = 20;

    private final Answers answers;
    private final Alignment alignment;
    private final Foundation foundation;

    @Inject
    public AlignmentResource(Answers answers, Alignment alignment, Foundation foundation) {
        this.answers = answers;
        this.alignment = alignment;
        this.foundation = foundation;
    }

    @GET
    public Response survey(@Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            Scope scope = query.scope();
            int start = query.whole("start", 0, Integer.MAX_VALUE).orElse(0);
            int limit = query.whole("limit", 1, Ranking.LONGEST_PAGE).orElse(PAGE);
            query.done();
            return Answers.ok(AlignmentJson.survey(foundation.reading(() -> alignment.survey(scope)), start, limit));
        });
    }
}
