package org.jointpriority.web;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Criterion;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/**
 * The criteria in their order: read by everybody who has logged in, written by administrators, all at once because only
 * together do they make sense.
 */
@Named
@Path("criteria")
public final class CriteriaResource {
    private static final int MOST = 100;
    private static final int MOST_VERSIONS = 100;

    private final Answers answers;
    private final Foundation foundation;

    @Inject
    public CriteriaResource(Answers answers, Foundation foundation) {
        this.answers = answers;
        this.foundation = foundation;
    }

    @GET
    public Response all() {
        return answers.of(() -> Answers.ok(Representations.criteria(
                foundation.criteria().map(Criteria::all).orElse(Collections.emptyList()))));
    }

    /** How they have changed: when, by whom, why and what, the latest first. */
    @GET
    @Path("versions")
    public Response versions() {
        return answers.of(() -> Answers.ok(Representations.criteriaVersions(foundation.criteriaVersions(MOST_VERSIONS), foundation::author)));
    }

    /** Those without an id are new; those without a position stand where they stand in the list. */
    @PUT
    public Response replace(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            List<Criterion> criteria = new ArrayList<>();
            for (JsonBody criterion : body.objects("criteria", MOST)) {
                criteria.add(read(criterion, criteria.size()));
            }
            String reason = body.text("reason", Limits.HELP);
            body.done();
            return Answers.ok(Representations.criteria(foundation.saveCriteria(criteria, reason).all()));
        });
    }

    private static Criterion read(JsonBody body, int place) {
        int id = body.optionalWhole("id", 1, Integer.MAX_VALUE).orElse(Ids.NONE);
        return Criterion.of(id, body.name("name"), body.whole("weight", 0, Limits.WEIGHT))
                .withHelp(body.text("help", Limits.HELP))
                .withMeanings(body.line("low", Limits.MEANING), body.line("middle", Limits.MEANING), body.line("high", Limits.MEANING))
                .withPatientCare(body.flag("patientCare"))
                .withPosition(body.optionalWhole("position", 0, Limits.POSITION).orElse(place))
                .withActive(body.flag("active"));
    }
}
