package org.jointpriority.web;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.OptionalInt;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.DELETE;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import org.jointpriority.domain.agreement.MustDoReason;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.partnership.Partnership;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/**
 * That a joint priority has to happen by a day. Members of a department that takes part say so, for that department; each write
 * answers the joint priority as it is afterwards.
 */
@Named
@Path("priorities/{issue}/must-do")
public final class MustDoResource {
    private final Answers answers;
    private final Partnership partnership;

    @Inject
    public MustDoResource(Answers answers, Partnership partnership) {
        this.answers = answers;
        this.partnership = partnership;
    }

    @PUT
    public Response set(@PathParam("issue") String issue, @Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            OptionalInt revision = body.optionalWhole("revision", 0, Integer.MAX_VALUE);
            int department = body.whole("department", 1, Integer.MAX_VALUE);
            MustDoReason reason = body.word("reason", MustDoReason.class);
            LocalDate date = body.day("date");
            String evidence = body.requiredLine("evidence", Limits.LINK);
            body.done();
            return answers.against(ExpectedRevision.of(revision, headers),
                    seen -> Answers.of(partnership.setMustDo(issue, seen, department, reason, date, evidence)));
        });
    }

    @DELETE
    public Response remove(@PathParam("issue") String issue, @Context HttpHeaders headers, @Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            OptionalInt revision = query.whole("revision", 0, Integer.MAX_VALUE);
            int department = query.requiredWhole("department", 1, Integer.MAX_VALUE);
            query.done();
            return answers.against(ExpectedRevision.of(revision, headers),
                    seen -> Answers.of(partnership.removeMustDo(issue, seen, department)));
        });
    }
}
