package org.jointpriority.web;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;

import org.jointpriority.domain.network.Dependency;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Reached;
import org.jointpriority.partnership.Reach;
import org.jointpriority.partnership.ReachView;
import org.jointpriority.partnership.Touching;

/** What a joint priority reaches in the environment, and the others that it touches there. */
@Named
@Path("priorities/{issue}/downstream")
public final class DownstreamResource {
    private final Answers answers;
    private final Reach reach;

    @Inject
    public DownstreamResource(Answers answers, Reach reach) {
        this.answers = answers;
        this.reach = reach;
    }

    @GET
    public Response downstream(@PathParam("issue") String issue) {
        return answers.of(() -> Answers.ok(json(reach.of(issue))));
    }

    private static String json(ReachView view) {
        JsonStringWriter json = JsonWriter.string().object().value("issueKey", view.issue().key().toString());
        json.array("systems");
        for (Reached reached : view.downstream().reached()) {
            NetworkSystem system = reached.system();
            json.object().value("id", system.id()).value("name", system.name()).value("kind", system.kind())
                    .value("site", system.siteId());
            json.value("owner", system.owner().isPresent() ? system.owner().getAsInt() : null);
            json.value("distance", reached.distance()).end();
        }
        json.end().array("dependencies");
        for (Dependency dependency : view.downstream().dependencies()) {
            json.object().value("from", dependency.fromId()).value("to", dependency.toId())
                    .value("flow", dependency.flow().name()).value("transaction", dependency.transaction()).end();
        }
        json.end().array("touching");
        for (Touching other : view.touching()) {
            json.object().value("issueKey", other.issue().key().toString()).value("summary", other.issue().summary()).array("systems");
            other.shared().forEach(system -> json.value(system.id()));
            json.end().end();
        }
        return json.end().end().done();
    }
}
