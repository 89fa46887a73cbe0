package org.jointpriority.web;

import java.util.Optional;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;

import org.jointpriority.domain.templates.Template;
import org.jointpriority.partnership.Partnership;
import org.jointpriority.partnership.TemplateKeeping;

/** Which template a joint priority began from. */
@Named
@Path("priorities/{issue}/template")
public final class TemplateOfPriorityResource {
    private final Answers answers;
    private final Partnership partnership;
    private final TemplateKeeping templates;

    @Inject
    public TemplateOfPriorityResource(Answers answers, Partnership partnership, TemplateKeeping templates) {
        this.answers = answers;
        this.partnership = partnership;
        this.templates = templates;
    }

    @GET
    public Response template(@PathParam("issue") String issue) {
        return answers.of(() -> Answers.ok(json(templates.of(partnership.view(issue).issue()))));
    }

    private static String json(Optional<Template> template) {
        JsonStringWriter json = JsonWriter.string().object();
        if (template.isPresent()) {
            json.object("template");
            TemplatesResource.write(json, template.get());
            json.end();
        } else {
            json.nul("template");
        }
        return json.end().done();
    }
}
