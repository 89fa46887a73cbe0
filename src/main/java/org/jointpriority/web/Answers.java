package org.jointpriority.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

import com.grack.nanojson.JsonStringWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.registry.ImportReport;
import org.jointpriority.web.text.RequestText;

/**
 * The guard around every resource: nobody gets past it who has not logged in, and whatever goes wrong behind it is
 * answered in the one form that errors have, in the person's language and without anything of our insides.
 *
 * <p>No exception mapper, because Jira's versions differ in where they look for one.
 */
@Named
public final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final String JSON = "application/json;charset=UTF-8";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String NO_STORE = "no-store";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int BAD_REQUEST = 400;
    private static final int PRECONDITION_FAILED = 412;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final int INTERNAL_ERROR = 500;

    private final People people;
    private final Texts texts;

    @Inject
    public Answers(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    Response of(Supplier<Response> work) {
        try {
            if (!people.current().isPresent()) {
                throw Refusal.notLoggedIn();
            }
            return work.get();
        } catch (Refusal refusal) {
            return refused(refusal, statusOf(refusal.kind()));
        } catch (InvalidValue e) {
            return refused(Refusal.invalid(e), statusOf(Refusal.Kind.INVALID));
        } catch (RequestText.OtherType e) {
            return error(UNSUPPORTED_MEDIA_TYPE, Message.of("joint-priority.rest.body.type", e.expected()));
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("A request to the REST API failed, error {}", id, e);
            return error(INTERNAL_ERROR, Message.of("joint-priority.rest.failed", id));
        }
    }

    /** Does something to a joint priority as the person saw it; if that was a condition, a conflict is its failure. */
    Response against(ExpectedRevision seen, IntFunction<Response> change) {
        try {
            return change.apply(seen.value());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT && seen.isCondition()) {
                return refused(refusal, PRECONDITION_FAILED);
            }
            throw refusal;
        }
    }

    /** That a row of the registry has changed meanwhile, and how it is now. */
    Response outdated(Refusal refusal, boolean isCondition, Consumer<JsonStringWriter> current) {
        return with(isCondition ? PRECONDITION_FAILED : statusOf(refusal.kind()),
                Representations.outdated(refusal.text().map(texts::of).map(Collections::singletonList).orElse(Collections.emptyList()), current)).build();
    }

    /** What becomes of the rows of a file; if they were to be taken and were not, that is an error. */
    Response of(ImportReport report, boolean dryRun) {
        boolean refused = !dryRun && !report.isApplied();
        return with(refused ? BAD_REQUEST : OK, Representations.report(report,
                refused ? Collections.singletonList(texts.of(Message.of("joint-priority.registry.import.refused",
                        report.count(ImportReport.Fate.ERROR)))) : Collections.emptyList(), texts::of)).build();
    }

    static Response of(String name, String csv) {
        return Response.ok(csv, CSV)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE).build();
    }

    static Response ok(String json) {
        return with(OK, json).build();
    }

    static Response created(String json) {
        return with(CREATED, json).build();
    }

    /** Something that is there now, with the revision as its ETag. */
    static Response created(int revision, String json) {
        return tagged(with(CREATED, json), revision);
    }

    /** Something with the revision as its ETag. */
    static Response of(int revision, String json) {
        return tagged(with(OK, json), revision);
    }

    static Response of(PartnershipView view) {
        return of(view.revision(), Representations.priority(view));
    }

    private static Response tagged(Response.ResponseBuilder answer, int revision) {
        return answer.header(HttpHeaders.ETAG, "\"" + revision + "\"").build();
    }

    private Response refused(Refusal refusal, int status) {
        List<String> messages = new ArrayList<>();
        refusal.text().ifPresent(text -> messages.add(texts.of(text)));
        if (refusal.conflict().isPresent()) {
            Refusal.Conflict conflict = refusal.conflict().get();
            return with(status, Representations.conflict(messages, conflict.current(), conflict.since())).build();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        refusal.fields().forEach((field, text) -> fields.put(field, texts.of(text)));
        return with(status, Representations.errors(messages, fields)).build();
    }

    private Response error(int status, Message text) {
        return with(status, Representations.errors(Collections.singletonList(texts.of(text)), Collections.emptyMap())).build();
    }

    /** What one person sees may be kept by no cache. */
    private static Response.ResponseBuilder with(int status, String json) {
        return Response.status(status).entity(json).type(JSON).header(HttpHeaders.CACHE_CONTROL, NO_STORE);
    }

    private static int statusOf(Refusal.Kind kind) {
        switch (kind) {
            case NOT_LOGGED_IN:
                return 401;
            case FORBIDDEN:
                return 403;
            case NOT_FOUND:
                return 404;
            case CONFLICT:
                return 409;
            default:
                return BAD_REQUEST;
        }
    }
}
