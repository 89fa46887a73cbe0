package org.jointpriority.web;

import java.time.LocalDate;
import java.util.List;
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

import org.jointpriority.partnership.AllowanceRegister;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.OpenAllowance;
import org.jointpriority.partnership.OpenAllowances.Review;
import org.jointpriority.partnership.OpenAllowances;
import org.jointpriority.partnership.Ranking;
import org.jointpriority.partnership.Reading;
import org.jointpriority.partnership.Scope;

/** The allowances of the open joint priorities that one may browse, those first whose review is due. */
@Named
@Path("allowances")
public final class AllowancesResource {
    private static final int PAGE = 20;

    private final Answers answers;
    private final AllowanceRegister register;
    private final Foundation foundation;

    @Inject
    public AllowancesResource(Answers answers, AllowanceRegister register, Foundation foundation) {
        this.answers = answers;
        this.register = register;
        this.foundation = foundation;
    }

    @GET
    public Response list(@Context UriInfo uri) {
        return answers.of(() -> {
            Query query = Query.of(uri.getQueryParameters());
            Scope scope = query.scope();
            OptionalInt department = query.whole("department", 1, Integer.MAX_VALUE);
            Review review = query.flag("due", false) ? Review.DUE : Review.ANY;
            int start = query.whole("start", 0, Integer.MAX_VALUE).orElse(0);
            int limit = query.whole("limit", 1, Ranking.LONGEST_PAGE).orElse(PAGE);
            query.done();
            OptionalInt granting = foundation.existing(department);
            Reading<OpenAllowances> allowances = foundation.reading(() -> register.list(scope));
            return Answers.ok(json(allowances, allowances.value().of(granting, review), start, limit));
        });
    }

    private static String json(Reading<OpenAllowances> reading, List<OpenAllowance> chosen, int start, int limit) {
        LocalDate today = reading.value().today();
        JsonStringWriter json = JsonWriter.string().object()
                .value("today", today.toString())
                .value("total", chosen.size())
                .value("due", chosen.stream().filter(allowance -> allowance.isDue(today)).count())
                .value("start", start)
                .value("limit", limit)
                .value("recomputing", reading.isRecomputing())
                .array("allowances");
        for (OpenAllowance allowance : Representations.stretch(chosen, start, limit)) {
            Representations.allowance(json, allowance);
        }
        return json.end().end().done();
    }
}
