package org.jointpriority.web;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;

import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.templates.Template;
import org.jointpriority.domain.templates.Templates;
import org.jointpriority.partnership.TemplateKeeping;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/** The templates in their order: read by everybody who has logged in, written by administrators, all at once. */
@Named
@Path("templates")
public final class TemplatesResource {
    private static final int MOST = 100;

    private final Answers answers;
    private final TemplateKeeping templates;

    @Inject
    public TemplatesResource(Answers answers, TemplateKeeping templates) {
        this.answers = answers;
        this.templates = templates;
    }

    @GET
    public Response all() {
        return answers.of(() -> Answers.ok(json(templates.templates())));
    }

    /** Those without an id are new; those without a position stand where they stand in the list. */
    @PUT
    public Response replace(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            JsonBody body = JsonRequest.read(headers, entity);
            int version = body.whole("version", 0, Integer.MAX_VALUE);
            List<Template> all = new ArrayList<>();
            for (JsonBody template : body.objects("templates", MOST)) {
                all.add(read(template, all.size()));
            }
            body.done();
            return Answers.ok(json(templates.save(version, all)));
        });
    }

    private static Template read(JsonBody body, int place) {
        return Template.of(body.optionalWhole("id", 1, Integer.MAX_VALUE).orElse(Ids.NONE), body.name("name"))
                .withPurpose(body.text("purpose", Limits.HELP))
                .withHints(hints(body.object("hints")))
                .withRequirements(body.requiredLines("requirements", Limits.TITLE, Template.MOST_LINES))
                .withMustDoReasons(body.requiredLines("mustDoReasons", Limits.TITLE, Template.MOST_LINES))
                .withPosition(body.optionalWhole("position", 0, Limits.POSITION).orElse(place))
                .withActive(body.flag("active"));
    }

    /** The field names are the criteria's ids. */
    private static Map<Integer, String> hints(JsonBody body) {
        Map<Integer, String> hints = new TreeMap<>();
        for (String criterion : body.fields()) {
            String hint = body.line(criterion, Limits.HELP);
            OptionalInt id = Ids.of(criterion);
            if (id.isPresent()) {
                hints.put(id.getAsInt(), hint);
            } else {
                body.wrong(criterion, "joint-priority.rest.field.criterion");
            }
        }
        return hints;
    }

    private static String json(Templates templates) {
        JsonStringWriter json = JsonWriter.string().object().value("version", templates.version()).array("templates");
        for (Template template : templates.all()) {
            json.object();
            write(json, template);
            json.end();
        }
        return json.end().end().done();
    }

    /** The fields of the object that the writer is in. */
    static void write(JsonStringWriter json, Template template) {
        json.value("id", template.id()).value("name", template.name()).value("purpose", template.purpose()).object("hints");
        template.hints().forEach((criterionId, hint) -> json.value(criterionId.toString(), hint));
        json.end()
                .array("requirements", template.requirements())
                .array("mustDoReasons", template.mustDoReasons())
                .value("position", template.position())
                .value("active", template.isActive());
    }
}
