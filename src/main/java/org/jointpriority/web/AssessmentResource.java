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

import org.jointpriority.partnership.Foundation;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/** Whether assessment is blind: read by everybody who has logged in, written by administrators. */
@Named
@Path("assessment")
public final class AssessmentResource {
    private final Answers answers;
    private final Foundation foundation;

    @Inject
    public AssessmentResource(Answers answers, Foundation foundation) {
        this.answers = answers;
        this.foundation = foundation;
    }

    @GET
    public Response settings() {
        return answers.of(() -> Answers.ok(Representations.assessment(foundation.isBlind())));
    }

    @PUT
    public Response change(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            boolean blind = body.flag("blind");
            body.done();
            foundation.assessBlindly(blind);
            return Answers.ok(Representations.assessment(foundation.isBlind()));
        });
    }
}
