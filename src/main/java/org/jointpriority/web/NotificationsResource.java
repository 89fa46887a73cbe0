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

import org.jointpriority.domain.notices.MailChoice;
import org.jointpriority.domain.notices.MailRules;
import org.jointpriority.domain.notices.Pace;
import org.jointpriority.partnership.notices.MailPreferences;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/** How often whoever asks gets mail, and for administrators whether and when there is any. */
@Named
@Path("notifications")
public final class NotificationsResource {
    private final Answers answers;
    private final MailPreferences preferences;

    @Inject
    public NotificationsResource(Answers answers, MailPreferences preferences) {
        this.answers = answers;
        this.preferences = preferences;
    }

    @GET
    public Response choice() {
        return answers.of(() -> answer(preferences.choice()));
    }

    @PUT
    public Response choose(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            Pace pace = body.word("pace", Pace.class);
            int hour = body.has("hour") ? body.whole("hour", 0, MailChoice.LAST_HOUR) : preferences.choice().hour();
            body.done();
            return answer(preferences.choose(pace, hour));
        });
    }

    @GET
    @Path("rules")
    public Response rules() {
        return answers.of(() -> answer(preferences.rules()));
    }

    @PUT
    @Path("rules")
    public Response rule(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            boolean sent = body.flag("sent");
            int quietMinutes = body.whole("quietMinutes", 0, MailRules.LONGEST_MINUTES);
            body.done();
            return answer(preferences.rule(sent, quietMinutes));
        });
    }

    private Response answer(MailChoice choice) {
        return Answers.ok(Representations.mailChoice(choice, preferences.zone()));
    }

    private Response answer(MailRules rules) {
        return Answers.ok(Representations.mailRules(rules, preferences.canSend(), preferences.waiting()));
    }
}
