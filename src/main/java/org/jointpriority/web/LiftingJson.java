package org.jointpriority.web;

import java.time.LocalDate;
import java.util.Optional;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import org.jointpriority.domain.agreement.Flex;
import org.jointpriority.domain.agreement.MustDo;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.partnership.Person;

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
            flex(json.object(), flex, view.today(), view.requestedBy(flex));
        }
        return json.end().end().done();
    }

    static void current(JsonStringWriter json, PartnershipView view) {
        flex(json, view);
        if (view.lifting().mustDo().isPresent()) {
            MustDo mustDo = view.lifting().mustDo().get();
            mustDo(json.object("mustDo"), mustDo, view.setBy(mustDo), view.consensus(),
                    view.registry().calendar().fiscalYear(), view.today());
        } else {
            json.nul("mustDo");
        }
    }

    private static void flex(JsonStringWriter json, PartnershipView view) {
        Optional<Flex> flex = view.lifting().flex(view.today());
        if (flex.isPresent()) {
            flex(json.object("flex"), flex.get(), view.today(), view.requestedBy(flex.get()));
        } else {
            json.nul("flex");
        }
    }

    /** Into an object that has been begun, and ends it. */
    static void flex(JsonStringWriter json, Flex flex, LocalDate today, Person by) {
        json.value("state", flex.state(today).name())
                .value("department", flex.departmentId())
                .value("reason", flex.reason().name())
                .value("text", flex.text())
                .value("respondBy", flex.respondBy().toString())
                .value("end", flex.end().toString())
                .value("inForceSince", flex.inForceSince().map(LocalDate::toString).orElse(null))
                .value("withdrawnOn", flex.withdrawnOn().map(LocalDate::toString).orElse(null))
                .value("revision", flex.revision());
        Representations.person(json, "by", Optional.of(by));
        json.value("at", flex.at().toString()).end();
    }

    /** Into an object that has been begun, and ends it. */
    static void mustDo(JsonStringWriter json, MustDo mustDo, Person by, Consensus consensus, FiscalYear fiscalYear, LocalDate today) {
        json.value("department", mustDo.departmentId())
                .value("reason", mustDo.reason().name())
                .value("date", mustDo.date().toString())
                .value("evidence", mustDo.evidence())
                .value("liftsFrom", mustDo.liftsFrom(fiscalYear).toString())
                .value("liftsUntil", mustDo.liftsUntil(fiscalYear).toString())
                .value("lifts", mustDo.lifts(consensus == Consensus.AGREED, fiscalYear, today));
        Representations.person(json, "by", Optional.of(by));
        json.value("at", mustDo.at().toString()).end();
    }
}
