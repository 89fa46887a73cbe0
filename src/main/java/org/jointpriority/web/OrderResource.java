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

import org.jointpriority.domain.order.OrderRule;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/** The rule of the joint order: read by everybody who has logged in, written by administrators. */
@Named
@Path("order")
public final class OrderResource {
    private final Answers answers;
    private final Foundation foundation;

    @Inject
    public OrderResource(Answers answers, Foundation foundation) {
        this.answers = answers;
        this.foundation = foundation;
    }

    @GET
    public Response rule() {
        return answers.of(() -> Answers.ok(Representations.order(foundation.orderRule())));
    }

    @PUT
    public Response change(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            OrderRule rule = body.word("rule", OrderRule.class);
            body.done();
            foundation.orderBy(rule);
            return Answers.ok(Representations.order(foundation.orderRule()));
        });
    }
}
