package org.jointpriority.web;

import java.util.OptionalInt;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;

import org.jointpriority.partnership.Agenda;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.MeetingPack;
import org.jointpriority.partnership.OpenAllowance;
import org.jointpriority.partnership.Ranking;
import org.jointpriority.partnership.Reading;
import org.jointpriority.partnership.Scope;

/** The agenda of a joint review meeting, made out of the open joint priorities that one may browse. */
@Named
@Path("meeting-pack")
public final class MeetingPackResource {
    private static final int PAGE = 20;

    private final Answers answers;
    private final MeetingPack pack;
    private final Foundation foundation;

    @Inject
    public MeetingPackResource(Answers answers, MeetingPack pack, Foundation foundation) {
        this.answers = answers;
        this.pack = pack;
        this.foundation = foundation;
    }

    @GET
    public Response agenda(@Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            Scope scope = query.scope();
            OptionalInt department = query.whole("department", 1, Integer.MAX_VALUE);
            int start = query.whole("start", 0, Integer.MAX_VALUE).orElse(0);
            int limit = query.whole("limit", 1, Ranking.LONGEST_PAGE).orElse(PAGE);
            query.done();
            OptionalInt lens = foundation.existing(department);
            return Answers.ok(json(foundation.reading(() -> pack.prepare(scope).through(lens)), start, limit));
        });
    }

    /** Of each part the stretch from {@code start} of at most {@code limit}. */
    static String json(Reading<Agenda> reading, int start, int limit) {
        Agenda agenda = reading.value();
        JsonStringWriter json = JsonWriter.string().object()
                .value("today", agenda.today().toString())
                .value("recomputing", reading.isRecomputing())
                .value("total", agenda.total())
                .value("awaitingAssessment", agenda.awaitingAssessment())
                .value("start", start)
                .value("limit", limit);
        json.object("disputed").value("total", agenda.disputed().size()).array("lines");
        for (Agenda.Dispute dispute : Representations.stretch(agenda.disputed(), start, limit)) {
            item(json.object(), dispute.item());
            json.value("score", Representations.score(dispute.breakdown().score()))
                    .value("provisional", dispute.breakdown().isProvisional())
                    .value("disagreement", dispute.breakdown().hasDisagreement());
            Representations.shares(json, dispute.breakdown());
            json.array("departments");
            for (Agenda.Voice voice : dispute.voices()) {
                json.object().value("department", voice.department().id());
                if (voice.reservation().isPresent()) {
                    Representations.endorsement(json.object("reservation"), voice.reservation().get(), false, voice.by());
                } else {
                    json.nul("reservation");
                }
                json.end();
            }
            json.end().end();
        }
        json.end().end().object("lifted").value("total", agenda.lifted().size()).array("lines");
        for (Agenda.Lifted lifted : Representations.stretch(agenda.lifted(), start, limit)) {
            item(json.object(), lifted.item());
            if (lifted.flex().isPresent()) {
                LiftingJson.flex(json.object("flex"), lifted.flex().get(), agenda.today(), lifted.by());
            } else {
                json.nul("flex");
            }
            if (lifted.mustDo().isPresent()) {
                LiftingJson.mustDo(json.object("mustDo"), lifted.mustDo().get(), lifted.by(),
                        lifted.item().standing().consensus(), agenda.fiscalYear(), agenda.today());
            } else {
                json.nul("mustDo");
            }
            json.end();
        }
        json.end().end().object("allowancesDue").value("total", agenda.allowancesDue().size()).array("lines");
        for (OpenAllowance allowance : Representations.stretch(agenda.allowancesDue(), start, limit)) {
            Representations.allowance(json, allowance);
        }
        json.end().end().object("awaitingEndorsement").value("total", agenda.awaitingEndorsement().size()).array("lines");
        for (Agenda.Item item : Representations.stretch(agenda.awaitingEndorsement(), start, limit)) {
            item(json.object(), item);
            json.end();
        }
        return json.end().end().end().done();
    }

    private static void item(JsonStringWriter json, Agenda.Item item) {
        Representations.place(json, item.place());
        Representations.issue(json, item.issue());
        json.value("revision", item.standing().revision())
                .value("consensus", item.standing().consensus().name());
        Representations.awaited(json, item.awaited());
        json.value("since", item.awaitedSince().map(Object::toString).orElse(null));
    }
}
