package org.jointpriority.web;

import java.time.LocalDate;
import java.util.Optional;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.partnership.PartnershipView;

/** Flexes and must-dos, as JSON. */
final class LiftingJson {
    private LiftingJson() {
    }

    /** Those that are over too, the oldest first. */
    static String flexes(PartnershipView view) {
        JsonStringWriter json = JsonWriter.string().object().value("issueKey", view.issue().key().toString()).value("revision", view.revision());
        flex(json, view);
        json.array("past");
        for (Flex flex : view.lifting().past(view.today())) {
            json.object();
            flex(json, flex, view);
            json.end();
        }
        return json.end().end().done();
    }

    static void current(JsonStringWriter json, PartnershipView view) {
        flex(json, view);
        if (view.lifting().mustDo().isPresent()) {
            MustDo mustDo = view.lifting().mustDo().get();
            json.object("mustDo")
                    .value("department", mustDo.departmentId())
                    .value("reason", mustDo.reason().name())
                    .value("date", mustDo.date().toString())
                    .value("evidence", mustDo.evidence());
            Representations.person(json, "by", Optional.of(view.setBy(mustDo)));
            json.value("at", mustDo.at().toString()).end();
        } else {
            json.nul("mustDo");
        }
    }

    private static void flex(JsonStringWriter json, PartnershipView view) {
        Optional<Flex> flex = view.lifting().flex(view.today());
        if (flex.isPresent()) {
            json.object("flex");
            flex(json, flex.get(), view);
            json.end();
        } else {
            json.nul("flex");
        }
    }

    private static void flex(JsonStringWriter json, Flex flex, PartnershipView view) {
        json.value("state", flex.state(view.today()).name())
                .value("department", flex.departmentId())
                .value("reason", flex.reason().name())
                .value("text", flex.text())
                .value("respondBy", flex.respondBy().toString())
                .value("end", flex.end().toString())
                .value("inForceSince", flex.inForceSince().map(LocalDate::toString).orElse(null))
                .value("withdrawnOn", flex.withdrawnOn().map(LocalDate::toString).orElse(null))
                .value("revision", flex.revision());
        Representations.person(json, "by", Optional.of(view.requestedBy(flex)));
        json.value("at", flex.at().toString());
    }
}
