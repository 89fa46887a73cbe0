package org.jointpriority.web;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import org.jointpriority.jira.platform.Texts;
import org.jointpriority.jira.views.View;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.jira.views.ViewTable;
import org.jointpriority.jira.views.Views;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Reading;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.web.csv.CsvFile;

/**
 * The views as people see them, whole, as CSV for spreadsheets. A file is kept, so where some of it may be from before joint priorities were
 * worked out again, each of its rows says so in a last column, which moves no other, and its name does, which is seen first.
 */
@Named
@Path("tables")
public final class TablesResource {
    private final Answers answers;
    private final Views views;
    private final Foundation foundation;
    private final Texts texts;

    @Inject
    public TablesResource(Answers answers, Views views, Foundation foundation, Texts texts) {
        this.answers = answers;
        this.views = views;
        this.foundation = foundation;
        this.texts = texts;
    }

    @GET
    @Path("{view}")
    public Response table(@PathParam("view") String code, @Context UriInfo uri) {
        return answers.of(() -> {
            View asked = views.named(code)
                    .orElseThrow(() -> Refusal.notFound(Message.of("joint-priority.rest.tables.unknown")));
            Query query = Query.of(uri.getQueryParameters());
            ViewQuery.NAMES.forEach(query::all);
            query.done();
            Reading<ViewTable> read = foundation.reading(() -> asked.table(ViewQuery.of(uri.getQueryParameters())));
            String name = "joint-priorities-" + code;
            return read.recomputation().filter(any -> asked.kind().isOfJointPriorities())
                    .map(known -> file(name + "-incomplete", read.value().saying(texts.of("joint-priority.views.recomputation.column"),
                            texts.of("joint-priority.recomputation", known.done(), known.total()))))
                    .orElseGet(() -> file(name, read.value()));
        });
    }

    private static Response file(String name, ViewTable table) {
        return Answers.of(name, CsvFile.write(table.columns(), table.rows()));
    }
}
