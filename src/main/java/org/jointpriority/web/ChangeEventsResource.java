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

import org.jointpriority.partnership.ChangeEvents;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/** For administrators: whether webhooks and whatever else listens to issues hear of joint changes. */
@Named
@Path("change-events")
public final class ChangeEventsResource {
    private final Answers answers;
    private final ChangeEvents changeEvents;

    @Inject
    public ChangeEventsResource(Answers answers, ChangeEvents changeEvents) {
        this.answers = answers;
        this.changeEvents = changeEvents;
    }

    @GET
    public Response settings() {
        return answers.of(() -> Answers.ok(Representations.changeEvents(changeEvents.areIssueUpdates())));
    }

    @PUT
    public Response change(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            boolean issueUpdates = body.flag("issueUpdates");
            body.done();
            changeEvents.announceIssueUpdates(issueUpdates);
            return Answers.ok(Representations.changeEvents(changeEvents.areIssueUpdates()));
        });
    }
}
