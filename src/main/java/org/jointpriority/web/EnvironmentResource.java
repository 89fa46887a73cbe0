package org.jointpriority.web;

import java.util.Optional;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import org.jointpriority.partnership.registry.EnvironmentComparison;

/** The systems of one kind side by side across the sites, for whoever may see the registry. */
@Named
@Path("environment")
public final class EnvironmentResource {
    private final Answers answers;
    private final EnvironmentComparison comparison;

    @Inject
    public EnvironmentResource(Answers answers, EnvironmentComparison comparison) {
        this.answers = answers;
        this.comparison = comparison;
    }

    @GET
    public Response environment(@Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            Optional<String> kind = query.one("kind");
            query.done();
            return Answers.ok(EnvironmentJson.of(comparison.compare(kind)));
        });
    }
}
