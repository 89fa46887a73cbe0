package org.jointpriority.web;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import org.jointpriority.jira.views.View;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.jira.views.ViewTable;
import org.jointpriority.jira.views.Views;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.web.csv.CsvFile;

/** The views as people see them, whole, as CSV for spreadsheets. */
@Named
@Path("tables")
public final class TablesResource {
    private final Answers answers;
    private final Views views;

    @Inject
    public TablesResource(Answers answers, Views views) {
        this.answers = answers;
        this.views = views;
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
            ViewTable table = asked.table(ViewQuery.of(uri.getQueryParameters()));
            return Answers.of("joint-priorities-" + code, CsvFile.write(table.columns(), table.rows()));
        });
    }
}
