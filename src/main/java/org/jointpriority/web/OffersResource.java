package org.jointpriority.web;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.BiFunction;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.partnership.Partnership;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.partnership.People;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/**
 * The offers that vendors have made for a joint priority. Members of a department that takes part write them, for that
 * department; each write answers all offers as they are afterwards.
 */
@Named
@Path("priorities/{issue}/offers")
public final class OffersResource {
    private static final int NEW = 0;

    private final Answers answers;
    private final Partnership partnership;
    private final People people;

    @Inject
    public OffersResource(Answers answers, Partnership partnership, People people) {
        this.answers = answers;
        this.partnership = partnership;
        this.people = people;
    }

    @GET
    public Response list(@PathParam("issue") String issue) {
        return answers.of(() -> {
            PartnershipView view = partnership.view(issue);
            return Answers.of(view.revision(), json(view));
        });
    }

    @POST
    public Response record(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> record(issue, NEW, headers, entity, Answers::created));
    }

    @PUT
    @Path("{offer}")
    public Response change(@PathParam("issue") String issue, @PathParam("offer") String offer, @Context HttpHeaders headers,
            InputStream entity) {
        // What can be no offer's id is looked for as one that is not there: none would be a new one.
        return answers.of(() -> record(issue, Ids.of(offer).orElse(Integer.MAX_VALUE), headers, entity, Answers::of));
    }

    @DELETE
    @Path("{offer}")
    public Response withdraw(@PathParam("issue") String issue, @PathParam("offer") String offer, @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            OptionalInt revision = query.whole("revision", 0, Integer.MAX_VALUE);
            int department = query.requiredWhole("department", 1, Integer.MAX_VALUE);
            query.done();
            return answers.against(ExpectedRevision.of(revision, headers), seen -> {
                PartnershipView view = partnership.withdrawOffer(issue, seen, department, Ids.orNone(offer));
                return Answers.of(view.revision(), json(view));
            });
        });
    }

    private Response record(String issue, int offerId, HttpHeaders headers, InputStream entity,
            BiFunction<Integer, String, Response> answer) {
        JsonBody body = JsonRequest.read(headers, entity);
        OptionalInt revision = body.optionalWhole("revision", 0, Integer.MAX_VALUE);
        int department = body.whole("department", 1, Integer.MAX_VALUE);
        int vendor = body.whole("vendor", 1, Integer.MAX_VALUE);
        Money price = body.money("amount", "currency");
        LocalDate validUntil = body.day("validUntil");
        String note = body.text("note", Limits.TEXT);
        body.done();
        return answers.against(ExpectedRevision.of(revision, headers), seen -> {
            PartnershipView view = partnership.record(issue, seen, department, offerId, vendor, price, validUntil, note);
            return answer.apply(view.revision(), json(view));
        });
    }

    private String json(PartnershipView view) {
        return PurchasingJson.offers(view, people::named);
    }
}
