package org.jointpriority.sandbox.pages;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jointpriority.sandbox.jira.api.Fields;
import org.jointpriority.sandbox.jira.api.Issues;
import org.jointpriority.sandbox.jira.store.CustomFieldRecord;
import org.jointpriority.sandbox.jira.store.IssueRecord;

/** {@code PUT /rest/api/2/issue/KEY}: the custom fields of a plugin, by {@code fields} and {@code update}. */
final class IssueRestPage extends Page {
    private static final long serialVersionUID = 1;

    IssueRestPage(Frame frame) {
        super(frame);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = new Exchange(frame(), request, response);
        Optional<IssueRecord> issue = exchange.user() == null ? Optional.empty()
                : exchange.model().issueByKey(exchange.rest()).filter(found -> exchange.model().mayWork(exchange.user(), exchange.model().projectOf(found)));
        if (issue.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Map<String, String> errors = new LinkedHashMap<>();
        Issues.Content content = Issues.Content.of(issue.get());
        operations(request).forEach((id, operations) -> change(issue.get(), id, operations, content, errors));
        if (errors.isEmpty()) {
            frame().jira().issues().edit(exchange.user(), issue.get(), content);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(JsonWriter.string(Map.of("errorMessages", List.of(), "errors", errors)));
        }
    }

    private static Map<String, List<FieldOperationHolder>> operations(HttpServletRequest request) throws IOException {
        JsonObject body;
        try {
            body = JsonParser.object().from(request.getReader());
        } catch (JsonParserException e) {
            throw new IOException(e);
        }
        Map<String, List<FieldOperationHolder>> operations = new LinkedHashMap<>();
        body.getObject("fields", new JsonObject()).forEach((id, value) ->
                operations.computeIfAbsent(id, any -> new ArrayList<>()).add(new FieldOperationHolder("set", new JsonData(value))));
        body.getObject("update", new JsonObject()).forEach((id, all) -> ((JsonArray) all).forEach(one -> ((JsonObject) one).forEach((name, value) ->
                operations.computeIfAbsent(id, any -> new ArrayList<>()).add(new FieldOperationHolder(name, new JsonData(value))))));
        return operations;
    }

    private void change(IssueRecord issue, String id, List<FieldOperationHolder> operations, Issues.Content content, Map<String, String> errors) {
        Fields fields = frame().jira().fields();
        CustomFieldRecord field = fields.find(id).filter(found -> found.isFor(issue.project(), issue.type())).orElse(null);
        if (field == null || !fields.isSetByRest(field)) {
            errors.put(id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
            return;
        }
        List<String> sent = new ArrayList<>();
        IssueInputParameters parameters = new IssueInputParameters() {
            @Override
            public IssueInputParameters addCustomFieldValue(String fieldId, String... values) {
                sent.addAll(List.of(values));
                return this;
            }
        };
        errors.putAll(fields.setByRest(issue, field, parameters, operations));
        fields.problem(field, sent).ifPresent(problem -> errors.putIfAbsent(id, problem));
        if (errors.isEmpty()) {
            content.fields.put(id, fields.stored(field, sent));
        }
    }
}
