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
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.web.json.JsonBody;
import org.jointpriority.web.json.JsonRequest;

/** The departments: read by everybody who has logged in, written by administrators, never deleted. */
@Named
@Path("departments")
public final class DepartmentsResource {
    private final Answers answers;
    private final Foundation foundation;

    @Inject
    public DepartmentsResource(Answers answers, Foundation foundation) {
        this.answers = answers;
        this.foundation = foundation;
    }

    @GET
    public Response all() {
        return answers.of(() -> Answers.ok(Representations.departments(foundation.departments())));
    }

    @POST
    public Response add(@Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            Department draft = read(JsonRequest.read(headers, entity), Department.of(Ids.NONE, "?"));
            return Answers.created(Representations.department(foundation.addDepartment(draft)));
        });
    }

    @PUT
    @Path("{department}")
    public Response change(@PathParam("department") String path, @Context HttpHeaders headers, InputStream entity) {
        return answers.of(() -> {
            int id = Ids.orNone(path);
            Department known = foundation.departments().byId(id).orElse(Department.of(id, "?"));
            Department changed = read(JsonRequest.read(headers, entity), known);
            return Answers.ok(Representations.department(foundation.changeDepartment(changed)));
        });
    }

    /** The department with everything that an administrator decides; its owner field is the set-up's affair. */
    private static Department read(JsonBody body, Department department) {
        String name = body.name("name");
        String group = body.line("group", Limits.JIRA_NAME);
        String colour = body.name("colour");
        int position = body.whole("position", 0, Limits.POSITION);
        boolean active = body.flag("active");
        body.done();
        return department.withName(name).withGroup(group).withColour(colour).withPosition(position).withActive(active);
    }
}
