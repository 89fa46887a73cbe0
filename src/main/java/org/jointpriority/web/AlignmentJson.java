package org.jointpriority.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;

import org.jointpriority.domain.agreement.Balance;
import org.jointpriority.domain.agreement.KendallsW;
import org.jointpriority.domain.agreement.KindOfWork;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.partnership.AlignmentSurvey;
import org.jointpriority.partnership.Dissent;
import org.jointpriority.partnership.OwnPlaces;
import org.jointpriority.partnership.Reading;
import org.jointpriority.partnership.Wait;

/** How far departments are of one mind, as JSON. */
final class AlignmentJson {
    private AlignmentJson() { }

    /** Of each of its lists the stretch from {@code start} of at most {@code limit}. */
    static String survey(Reading<AlignmentSurvey> reading, int start, int limit) {
        AlignmentSurvey survey = reading.value();
        JsonStringWriter json = JsonWriter.string().object().value("today", survey.today().toString()).value("total", survey.total());
        if (survey.concordance().isPresent()) {
            concordance(json, survey.concordance().get(), survey.judges());
        } else {
            json.nul("concordance");
        }
        balance(json, survey);
        json.value("start", start).value("limit", limit).value("recomputing", reading.isRecomputing());
        json.object("waits").value("total", survey.waits().size()).array("lines");
        for (Wait wait : Representations.stretch(survey.waits(), start, limit)) {
            json.object();
            Representations.issue(json, wait.issue());
            json.value("department", wait.awaited().id()).value("awaitedFor", wait.what().name());
            json.value("since", wait.since().map(Object::toString).orElse(null)).array("waiting");
            wait.waiting().forEach(department -> json.value(department.id()));
            json.end().end();
        }
        json.end().end().object("places").value("total", survey.places().size()).array("lines");
        for (OwnPlaces places : Representations.stretch(survey.places(), start, limit)) {
            json.object().value("place", places.place());
            Representations.issue(json, places.issue());
            json.value("lifted", places.isLifted()).array("departments");
            places.shifts().forEach((departmentId, shift) ->
                    json.object().value("department", departmentId).value("own", shift.own()).value("joint", shift.joint()).end());
            json.end().end();
        }
        json.end().end().object("disagreements").value("total", survey.dissents().size()).array("lines");
        for (Dissent dissent : Representations.stretch(survey.dissents(), start, limit)) {
            json.object();
            Representations.issue(json, dissent.issue());
            json.value("criterion", dissent.criterion().id()).object("ratings");
            dissent.voices().forEach(voice -> json.value(Integer.toString(voice.department().id()), voice.rating().value()));
            json.end().end();
        }
        return json.end().end().end().done();
    }

    private static void balance(JsonStringWriter json, AlignmentSurvey survey) {
        Balance balance = survey.balance();
        json.object("balance").value("agreed", balance.all().count()).value("effort", balance.all().effort());
        json.array("raisedBy");
        for (Department department : survey.raisers()) {
            part(json.object().value("department", department.id()), balance.of(OptionalInt.of(department.id())));
        }
        part(json.object().nul("department"), balance.of(OptionalInt.empty()));
        json.end().array("kindsOfWork");
        for (KindOfWork kind : KindOfWork.values()) {
            part(json.object().value("kindOfWork", kind.name()), balance.of(Optional.of(kind)));
        }
        part(json.object().nul("kindOfWork"), balance.of(Optional.empty()));
        json.end().end();
    }

    private static void part(JsonStringWriter json, Balance.Part part) {
        json.value("count", part.count()).value("effort", part.effort()).end();
    }

    private static void concordance(JsonStringWriter json, KendallsW w, List<Department> judges) {
        json.object("concordance").value("value", w.value()).value("uncorrected", w.uncorrected()).value("expected", w.expected())
                .value("chance", w.chance()).value("exact", w.isExact()).value("accord", w.accord().name()).value("items", w.items());
        json.array("departments");
        judges.forEach(department -> json.value(department.id()));
        json.end().end();
    }
}
