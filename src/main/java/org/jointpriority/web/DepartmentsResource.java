package org.jointpriority.web;

import java.io.InputStream;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.jira.setup.DepartmentSetUp;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/** The departments: read by everybody who has logged in, written by administrators, never deleted. */
@Named
@Path("departments")
public final class DepartmentsResource {
    private static final String UNNAMED = "?";

    private final Answers answers;
    private final Foundation foundation;
    private final DepartmentSetUp setUp;

    @Inject
    public DepartmentsResource(Answers answers, Foundation foundation, DepartmentSetUp setUp) {
        this.answers = answers;
        this.foundation = foundation;
        this.setUp = setUp;
    }

    @GET
    public Response all() {
        return answers.of(() -> Answers.ok(Representations.departments(foundation.departments())));
    }

    @POST
    public Response add(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            Department draft = read(JsonRequest.read(headers, entity), Department.of(Ids.NONE, UNNAMED));
            return Answers.created(Representations.department(setUp.add(draft)));
        });
    }

    @PUT
    @Path("{department}")
    public Response change(@PathParam("department") String path, @Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            int id = Ids.orNone(path);
            Department known = foundation.departments().byId(id).orElse(Department.of(id, UNNAMED));
            return Answers.ok(Representations.department(setUp.change(read(JsonRequest.read(headers, entity), known))));
        });
    }

    /** What is left out stays as it is; which field has the owner is the set-up's affair. */
    private static Department read(JsonBody body, Department department) {
        String name = body.name("name");
        String group = body.has("group") ? body.line("group", Limits.JIRA_NAME) : department.group();
        String colour = body.has("colour") ? body.name("colour") : department.colour();
        int position = body.has("position") ? body.whole("position", 0, Limits.POSITION) : department.position();
        Participation participation = body.has("participation")
                ? body.word("participation", Participation.class) : department.participation();
        boolean active = body.has("active") ? body.flag("active") : department.isActive();
        body.done();
        return department.withName(name).withGroup(group).withColour(colour).withPosition(position)
                .withParticipation(participation).withActive(active);
    }
}
