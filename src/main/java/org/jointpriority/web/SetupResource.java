package org.jointpriority.web;

import java.util.List;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

import org.jointpriority.jira.platform.Texts;
import org.jointpriority.jira.setup.SetUp;
import org.jointpriority.jira.setup.SetUpReport;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;

/** What the set-up looks after and how each thing is; pressing <em>Set up</em> from afar. Administrators only. */
@Named
@Path("setup")
public final class SetupResource {
    private static final String TOKEN = "X-Atlassian-Token";

    private final Answers answers;
    private final SetUp setUp;
    private final Texts texts;

    @Inject
    public SetupResource(Answers answers, SetUp setUp, Texts texts) {
        this.answers = answers;
        this.setUp = setUp;
        this.texts = texts;
    }

    @GET
    public Response look() {
        return answers.of(() -> answer(setUp.look()));
    }

    /**
     * Without a body; the one write that a form of a foreign site could send, were it not for Jira's header.
     */
    @POST
    public Response run(@Context HttpHeaders headers) {
        return answers.of(() -> {
            List<String> token = headers.getRequestHeader(TOKEN);
            if (token == null || !token.contains("no-check")) {
                throw Refusal.forbidden(Message.of("joint-priority.rest.token"));
            }
            return answer(setUp.run());
        });
    }

    private Response answer(SetUpReport report) {
        return Answers.ok(Representations.setUp(report, texts::of));
    }
}
