package org.jointpriority.web;

import java.io.InputStream;
import java.util.List;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import org.jointpriority.domain.health.Check;
import org.jointpriority.domain.health.Finding;
import org.jointpriority.jira.admin.HealthView;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.health.Health;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/** What is not in order, and mending it. Administrators only. */
@Named
@Path("health")
public final class HealthResource {
    private final Answers answers;
    private final Health health;
    private final Wording wording;

    @Inject
    public HealthResource(Answers answers, Health health, Wording wording) {
        this.answers = answers;
        this.health = health;
        this.wording = wording;
    }

    @GET
    public Response look() {
        return answers.of(() -> answer(health.look()));
    }

    /** Mends what one check finds. */
    @POST
    public Response mend(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            Check check = body.word("check", Check.class);
            body.done();
            return answer(health.mend(check));
        });
    }

    private Response answer(List<Finding> findings) {
        JsonStringWriter json = JsonWriter.string().object().array("findings");
        for (Finding finding : findings) {
            json.object()
                    .value("check", finding.check().name())
                    .value("inOrder", finding.isInOrder())
                    .value("count", finding.count())
                    .array("names", finding.names())
                    .value("sentence", HealthView.sentence(finding, wording))
                    .value("mendable", finding.check().isMendable())
                    .end();
        }
        return Answers.ok(json.end().end().done());
    }
}
