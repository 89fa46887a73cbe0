package org.jointpriority.web;

import java.io.InputStream;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.partnership.Explanation;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Scope;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/** The rule of the joint order, read by everybody who has logged in and written by administrators; and how much hangs on the weights. */
@Named
@Path("order")
public final class OrderResource {
    private final Answers answers;
    private final Foundation foundation;
    private final Explanation explanation;

    @Inject
    public OrderResource(Answers answers, Foundation foundation, Explanation explanation) {
        this.answers = answers;
        this.foundation = foundation;
        this.explanation = explanation;
    }

    @GET
    public Response rule() {
        return answers.of(() -> Answers.ok(Representations.order(foundation.orderRule(), foundation.recomputation())));
    }

    @PUT
    public Response change(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            OrderRule rule = body.word("rule", OrderRule.class);
            body.done();
            foundation.orderBy(rule);
            return Answers.ok(Representations.order(foundation.orderRule(), foundation.recomputation()));
        });
    }

    /** How far each weight can move before the first ten of a list change. */
    @GET
    @Path("sensitivity")
    public Response sensitivity(@Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            Scope scope = query.scope();
            query.done();
            return Answers.ok(Representations.sensitivity(foundation.reading(() -> explanation.sensitivity(scope))));
        });
    }
}
