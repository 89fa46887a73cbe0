package org.jointpriority.web;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.OptionalInt;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import org.jointpriority.domain.agreement.FlexReason;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.partnership.Partnership;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/**
 * The flex of a joint priority, of which there is one at a time. Members of a department that takes part request it and take it
 * back, for that department; each write answers the joint priority as it is afterwards.
 */
@Named
@Path("priorities/{issue}/flex")
public final class FlexResource {
    private final Answers answers;
    private final Partnership partnership;

    @Inject
    public FlexResource(Answers answers, Partnership partnership) {
        this.answers = answers;
        this.partnership = partnership;
    }

    /** The present one, and those that are over. */
    @GET
    public Response list(@PathParam("issue") String issue) {
        return answers.of(() -> {
            PartnershipView view = partnership.view(issue);
            return Answers.of(view.revision(), LiftingJson.flexes(view));
        });
    }

    @POST
    public Response request(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            OptionalInt revision = body.optionalWhole("revision", 0, Integer.MAX_VALUE);
            int department = body.whole("department", 1, Integer.MAX_VALUE);
            FlexReason reason = body.word("reason", FlexReason.class);
            String text = body.requiredText("text", Limits.TEXT);
            LocalDate respondBy = body.day("respondBy");
            LocalDate end = body.day("end");
            body.done();
            return answers.against(ExpectedRevision.of(revision, headers), seen -> {
                PartnershipView view = partnership.requestFlex(issue, seen, department, reason, text, respondBy, end);
                return Answers.created(view.revision(), Representations.priority(view));
            });
        });
    }

    @DELETE
    public Response withdraw(@PathParam("issue") String issue, @Context HttpHeaders headers, @Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            OptionalInt revision = query.whole("revision", 0, Integer.MAX_VALUE);
            int department = query.requiredWhole("department", 1, Integer.MAX_VALUE);
            query.done();
            return answers.against(ExpectedRevision.of(revision, headers),
                    seen -> Answers.of(partnership.withdrawFlex(issue, seen, department)));
        });
    }
}
