package org.jointpriority.web;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.agreement.Need;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.consensus.Word;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.planning.Commitment;
import org.jointpriority.domain.planning.CommitmentState;
import org.jointpriority.partnership.Explanation;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Partnership;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.partnership.Ranking;
import org.jointpriority.partnership.Scope;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/**
 * The joint priorities in their order, and each one with what its departments have said.
 *
 * <p>Reading is for whoever may browse the issue, writing for the members of the department that it is written for. A write
 * states the revision that the person saw, and answers the joint priority as it is afterwards.
 */
@Named
@Path("priorities")
public final class PrioritiesResource {
    private static final String ONE = "{issue}";
    private static final String RATINGS = ONE + "/departments/{department}/ratings";
    private static final String COMMITMENT = ONE + "/departments/{department}/commitment";
    private static final String ASKED = ONE + "/departments/{department}/asked";
    private static final String NEED = ONE + "/need";
    private static final String ENDORSEMENT = ONE + "/departments/{department}/endorsement";

    private static final int PAGE = 20;

    private final Answers answers;
    private final Partnership partnership;
    private final Ranking ranking;
    private final Explanation explanation;
    private final Foundation foundation;

    @Inject
    public PrioritiesResource(Answers answers, Partnership partnership, Ranking ranking, Explanation explanation,
            Foundation foundation) {
        this.answers = answers;
        this.partnership = partnership;
        this.ranking = ranking;
        this.explanation = explanation;
        this.foundation = foundation;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            Scope scope = query.scope();
            OptionalInt lens = query.whole("department", 1, Integer.MAX_VALUE);
            int start = query.whole("start", 0, Integer.MAX_VALUE).orElse(0);
            int limit = query.whole("limit", 1, Ranking.LONGEST_PAGE).orElse(PAGE);
            boolean lifted = query.flag("lifted", false);
            query.done();
            return Answers.ok(Representations.ranking(foundation.reading(() ->
                    lifted ? ranking.lifted(scope, lens, start, limit) : ranking.rank(scope, lens, start, limit))));
        });
    }

    @GET
    @Path(ONE)
    public Response one(@PathParam("issue") String issue) {
        return answers.of(() -> Answers.of(partnership.view(issue)));
    }

    @GET
    @Path(ONE + "/breakdown")
    public Response breakdown(@PathParam("issue") String issue) {
        return answers.of(() -> Answers.ok(Representations.breakdown(partnership.view(issue))));
    }

    /** Why it has its place in a list, and what would put it before the next one above. */
    @GET
    @Path(ONE + "/place")
    public Response place(@PathParam("issue") String issue, @Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            Scope scope = query.scope();
            query.done();
            return Answers.ok(Representations.place(foundation.reading(() -> explanation.place(issue, scope))));
        });
    }

    /** What was done to it, the oldest first. */
    @GET
    @Path(ONE + "/history")
    public Response history(@PathParam("issue") String issue, @Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            int start = query.whole("start", 0, Integer.MAX_VALUE).orElse(0);
            int limit = query.whole("limit", 1, Partnership.MOST_CHANGES_TOLD).orElse(PAGE);
            query.done();
            return Answers.ok(Representations.history(partnership.history(issue, start, limit), limit));
        });
    }

    /** Sets the ratings that are given, withdraws those that are given as null, leaves the others. */
    @PUT
    @Path(RATINGS)
    public Response rate(@PathParam("issue") String issue, @PathParam("department") String department,
            @Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            OptionalInt revision = revision(body);
            Map<Integer, Optional<Rating>> ratings = ratings(body.object("ratings"));
            body.done();
            return change(revision, headers, seen -> partnership.rate(issue, seen, Ids.orNone(department), ratings));
        });
    }

    @PUT
    @Path(COMMITMENT)
    public Response commit(@PathParam("issue") String issue, @PathParam("department") String department,
            @Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            OptionalInt revision = revision(body);
            String text = body.requiredText("text", Limits.TEXT);
            int effort = body.whole("effort", 0, Limits.EFFORT);
            Optional<LocalDate> due = body.optionalDay("due");
            CommitmentState state = body.word("state", CommitmentState.class);
            body.done();
            Commitment commitment = Commitment.of(Ids.orNone(department), text, effort, due, state);
            return change(revision, headers, seen -> partnership.commit(issue, seen, commitment));
        });
    }

    @DELETE
    @Path(COMMITMENT)
    public Response withdrawCommitment(@PathParam("issue") String issue, @PathParam("department") String department,
            @Context HttpHeaders headers, @Context UriInfo uri) {
        return answers.of(() -> change(revision(uri), headers,
                seen -> partnership.withdrawCommitment(issue, seen, Ids.orNone(department))));
    }

    @PUT
    @Path(ENDORSEMENT)
    public Response endorse(@PathParam("issue") String issue, @PathParam("department") String department,
            @Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            OptionalInt revision = revision(body);
            Word word = body.word("word", Word.class);
            String text = word.needsText() ? body.requiredText("text", Limits.TEXT) : body.text("text", Limits.TEXT);
            Optional<LocalDate> reviewOn = word.needsReviewDay() ? Optional.of(body.day("reviewOn")) : body.optionalDay("reviewOn");
            body.done();
            return change(revision, headers,
                    seen -> partnership.endorse(issue, seen, Ids.orNone(department), word, text, reviewOn));
        });
    }

    @DELETE
    @Path(ENDORSEMENT)
    public Response withdrawEndorsement(@PathParam("issue") String issue, @PathParam("department") String department,
            @Context HttpHeaders headers, @Context UriInfo uri) {
        return answers.of(() -> change(revision(uri), headers,
                seen -> partnership.withdrawEndorsement(issue, seen, Ids.orNone(department))));
    }

    /** Says whose need it is and which kind of work, for the department that the body names as <code>by</code>. */
    @PUT
    @Path(NEED)
    public Response describe(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            OptionalInt revision = revision(body);
            int by = body.whole("by", 1, Integer.MAX_VALUE);
            Need need = Need.of(body.optionalWhole("raisedBy", 1, Integer.MAX_VALUE), body.optionalWord("kindOfWork", KindOfWork.class));
            body.done();
            return change(revision, headers, seen -> partnership.describe(issue, seen, by, need));
        });
    }

    private Response change(OptionalInt stated, HttpHeaders headers, IntFunction<PartnershipView> change) {
        return answers.against(ExpectedRevision.of(stated, headers), seen -> Answers.of(change.apply(seen)));
    }

    /** What there is to know for buying: offers, agreements, deadlines, the cost of waiting, agreements to join. */
    @GET
    @Path(ONE + "/purchasing")
    public Response purchasing(@PathParam("issue") String issue) {
        return answers.of(() -> Answers.ok(PurchasingJson.purchasing(partnership.view(issue))));
    }

    /** Asks a department to take part, for the department that the body names as <code>by</code>. */
    @PUT
    @Path(ASKED)
    public Response ask(@PathParam("issue") String issue, @PathParam("department") String department,
            @Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            OptionalInt revision = revision(body);
            int by = body.whole("by", 1, Integer.MAX_VALUE);
            body.done();
            return change(revision, headers, seen -> partnership.ask(issue, seen, by, Ids.orNone(department)));
        });
    }

    @DELETE
    @Path(ASKED)
    public Response release(@PathParam("issue") String issue, @PathParam("department") String department,
            @Context HttpHeaders headers, @Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            OptionalInt revision = query.whole("revision", 0, Integer.MAX_VALUE);
            int by = query.requiredWhole("by", 1, Integer.MAX_VALUE);
            query.done();
            return change(revision, headers, seen -> partnership.release(issue, seen, by, Ids.orNone(department)));
        });
    }

    /** The field names are the criteria's ids. */
    private static Map<Integer, Optional<Rating>> ratings(JsonBody body) {
        Map<Integer, Optional<Rating>> ratings = new TreeMap<>();
        for (String criterion : body.fields()) {
            OptionalInt rating = body.optionalWhole(criterion, 1, 9);
            OptionalInt id = Ids.of(criterion);
            if (id.isPresent()) {
                ratings.put(id.getAsInt(), rating.isPresent() ? Optional.of(Rating.of(rating.getAsInt())) : Optional.empty());
            } else {
                body.wrong(criterion, "joint-priority.rest.field.criterion");
            }
        }
        return ratings;
    }

    private static OptionalInt revision(JsonBody body) {
        return body.optionalWhole("revision", 0, Integer.MAX_VALUE);
    }

    private static OptionalInt revision(UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters());
        OptionalInt revision = query.whole("revision", 0, Integer.MAX_VALUE);
        query.done();
        return revision;
    }
}
