package org.jointpriority.web;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

import com.grack.nanojson.JsonStringWriter;

import org.jointpriority.domain.RegistryEntry;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.planning.FiscalYear;
import org.jointpriority.domain.planning.OrganisationCalendar;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.registry.RegistryFiles;
import org.jointpriority.partnership.registry.RegistryKeeping;
import org.jointpriority.partnership.registry.TextTable;
import org.jointpriority.web.csv.CsvFile;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/**
 * The registry: its tables row by row and as files, the calendar, and the groups whose members keep it.
 *
 * <p>Read by whoever may browse a project with joint priorities, written by its keepers; administrators name these. A
 * write to what is there states the revision that the person saw.
 */
@Named
@Path("registry")
public final class RegistryResource {
    private static final String TABLE = "{table}";
    private static final String ROW = TABLE + "/{id}";
    private static final String CALENDAR = "calendar";
    private static final String GROUPS = "groups";
    private static final int MOST_GROUPS = 100;

    private final Answers answers;
    private final RegistryKeeping keeping;
    private final RegistryFiles files;

    @Inject
    public RegistryResource(Answers answers, RegistryKeeping keeping, RegistryFiles files) {
        this.answers = answers;
        this.keeping = keeping;
        this.files = files;
    }

    @GET
    public Response about() {
        return answers.of(() -> Answers.ok(Representations.registry(keeping.registry().version(), keeping.isKeeper())));
    }

    @GET
    @Path(TABLE)
    public Response rows(@PathParam("table") String table) {
        return answers.of(() -> rows(table(table)));
    }

    @POST
    @Path(TABLE)
    public Response add(@PathParam("table") String table, @Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> add(table(table), JsonRequest.read(headers, entity)));
    }

    @GET
    @Path(ROW)
    public Response row(@PathParam("table") String table, @PathParam("id") String id) {
        return answers.of(() -> row(table(table), Ids.orNone(id)));
    }

    /** What is left out stays as it is. */
    @PUT
    @Path(ROW)
    public Response change(@PathParam("table") String table, @PathParam("id") String id, @Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> change(table(table), Ids.orNone(id), headers, JsonRequest.read(headers, entity)));
    }

    @DELETE
    @Path(ROW)
    public Response delete(@PathParam("table") String table, @PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo uri) {
        return answers.of(() -> delete(table(table), Ids.orNone(id), headers, revision(uri)));
    }

    @GET
    @Path(CALENDAR)
    public Response calendar() {
        return answers.of(() -> answer(keeping.calendar().revision(), calendar(keeping.calendar())));
    }

    @PUT
    @Path(CALENDAR)
    public Response setCalendar(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            OptionalInt revision = revision(body);
            OrganisationCalendar calendar = RegistryJson.calendar(body);
            return write(revision, headers, () -> calendar(keeping.calendar()), seen -> {
                RegistryEntry<OrganisationCalendar> set = keeping.setCalendar(seen, calendar);
                return answer(set.revision(), calendar(set));
            });
        });
    }

    @GET
    @Path(GROUPS)
    public Response groups() {
        return answers.of(() -> answer(keeping.groups().revision(), groups(keeping.groups())));
    }

    @PUT
    @Path(GROUPS)
    public Response setGroups(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            OptionalInt revision = revision(body);
            List<String> groups = body.requiredLines("groups", Limits.JIRA_NAME, MOST_GROUPS);
            body.done();
            return write(revision, headers, () -> groups(keeping.groups()), seen -> {
                RegistryEntry<List<String>> set = keeping.setGroups(seen, groups);
                return answer(set.revision(), groups(set));
            });
        });
    }

    /**
     * With <code>dryRun=true</code>, as if that is not said: what would become of each row. With <code>dryRun=false</code>
     * the file is taken, if the registry still has the <code>version</code> that the dry run has shown.
     */
    @POST
    @Path("import/" + TABLE)
    public Response importFile(@PathParam("table") String table, @Context HttpHeaders headers, @Context UriInfo uri, InputStream entity) {
        return answers.of(() -> {
            RegistryTable<?> into = table(table);
            Query query = Query.of(uri.getQueryParameters());
            boolean dryRun = query.flag("dryRun", true);
            OptionalInt version = query.whole("version", 0, Integer.MAX_VALUE);
            if (!dryRun && !version.isPresent()) {
                query.wrong("version", "joint-priority.rest.field.required");
            }
            query.done();
            Supplier<TextTable> file = () -> CsvFile.read(headers, entity);
            return answers.of(dryRun ? files.tryOut(into, file) : files.apply(into, version.getAsInt(), file), dryRun);
        });
    }

    @GET
    @Path("export/" + TABLE)
    public Response exportFile(@PathParam("table") String table) {
        return answers.of(() -> {
            TextTable exported = files.export(table(table));
            List<List<String>> rows = new ArrayList<>();
            exported.rows().forEachRemaining(row -> rows.add(row.cells()));
            return Answers.of(table, CsvFile.write(exported.columns(), rows));
        });
    }

    private <V> Response rows(RegistryTable<V> table) {
        RegistryJson<V> form = RegistryJson.of(table);
        return Answers.ok(Representations.rows(table.name(), keeping.all(table), form::write));
    }

    private <V> Response add(RegistryTable<V> table, JsonBody body) {
        V draft = RegistryJson.of(table).draft(body, fiscalYear());
        RegistryEntry<V> added = keeping.add(table, draft);
        return Answers.created(added.revision(), Representations.object(row(table, added)));
    }

    private <V> Response row(RegistryTable<V> table, int id) {
        RegistryEntry<V> entry = keeping.one(table, id);
        return answer(entry.revision(), row(table, entry));
    }

    private <V> Response change(RegistryTable<V> table, int id, HttpHeaders headers, JsonBody body) {
        FiscalYear fiscalYear = fiscalYear();
        return write(revision(body), headers, () -> row(table, keeping.one(table, id)), seen -> {
            RegistryEntry<V> changed = keeping.change(table, id, seen,
                    present -> RegistryJson.of(table).edited(body, present, fiscalYear));
            return answer(changed.revision(), row(table, changed));
        });
    }

    private <V> Response delete(RegistryTable<V> table, int id, HttpHeaders headers, OptionalInt revision) {
        return write(revision, headers, () -> row(table, keeping.one(table, id)), seen -> {
            keeping.delete(table, id, seen);
            return Answers.ok(Representations.object(json -> { }));
        });
    }

    private Response write(OptionalInt stated, HttpHeaders headers, Supplier<Consumer<JsonStringWriter>> current, IntFunction<Response> write) {
        ExpectedRevision seen = ExpectedRevision.of(stated, headers);
        try {
            return write.apply(seen.value());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                return answers.outdated(refusal, seen.isCondition(), current.get());
            }
            throw refusal;
        }
    }

    private FiscalYear fiscalYear() {
        return keeping.registry().calendar().fiscalYear();
    }

    private static RegistryTable<?> table(String name) {
        return RegistryTable.named(name).orElseThrow(() -> Refusal.notFound(Message.of("joint-priority.refusal.registry.no-row")));
    }

    private static OptionalInt revision(JsonBody body) {
        return body.optionalWhole("revision", 0, Integer.MAX_VALUE);
    }

    private static OptionalInt revision(UriInfo uri) {
        Query query = Query.of(uri.getQueryParameters());
        OptionalInt revision = query.whole("revision", 0, Integer.MAX_VALUE);
        query.done();
        return revision;
    }

    private static Response answer(int revision, Consumer<JsonStringWriter> content) {
        return Answers.of(revision, Representations.object(content));
    }

    private static <V> Consumer<JsonStringWriter> row(RegistryTable<V> table, RegistryEntry<V> entry) {
        return json -> RegistryJson.of(table).write(json, entry);
    }

    private static Consumer<JsonStringWriter> calendar(RegistryEntry<OrganisationCalendar> calendar) {
        return json -> {
            json.value("revision", calendar.revision());
            RegistryJson.write(json, calendar.value());
        };
    }

    private static Consumer<JsonStringWriter> groups(RegistryEntry<List<String>> groups) {
        return json -> json.value("revision", groups.revision()).array("groups", groups.value());
    }
}
