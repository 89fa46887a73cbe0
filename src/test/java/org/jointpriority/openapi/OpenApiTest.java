package org.jointpriority.openapi;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.grack.nanojson.JsonObject;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.jointpriority.openapi.OpenApiDocument.Operation;
import org.jointpriority.openapi.RestResources.Endpoint;
import org.junit.Test;

/**
 * The OpenAPI document says what the REST resources do: neither may know a path, method, parameter, field or word that the
 * other does not.
 */
public class OpenApiTest {
    private final OpenApiDocument document = OpenApiDocument.read();
    private final Map<String, Endpoint> endpoints = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();

    {
        RestResources.compiled().endpoints().forEach(endpoint -> endpoints.put(endpoint.toString(), endpoint));
    }

    @Test
    public void everyEndpointIsAnOperationAndEveryOperationAnEndpoint() {
        Map<String, Operation> operations = document.operations().stream().collect(Collectors.toMap(Operation::toString, Function.identity()));
        endpoints.values().stream().filter(endpoint -> !operations.containsKey(endpoint.toString())).forEach(endpoint -> findings.add(
                endpoint.code() + " answers " + endpoint + ": add it below \"paths\""));
        operations.keySet().stream().filter(operation -> !endpoints.containsKey(operation)).forEach(operation -> findings.add(
                operation + " is answered by no resource: remove it from \"paths\""));
        assertNothingFound();
    }

    @Test
    public void parametersAreThoseThatAreRead() {
        forEach((operation, endpoint) -> List.of("path", "query", "header").forEach(where -> compare(operation, endpoint,
                where + " parameter", endpoint.parameters(where), operation.parameters(where), "\"parameters\", with \"in\": \"" + where + "\"")));
        assertNothingFound();
    }

    @Test
    public void bodiesHaveTheFieldsThatAreRead() {
        forEach((operation, endpoint) -> {
            compare(operation, endpoint, "media type", endpoint.mediaTypes(), new TreeSet<>(operation.requestContent().keySet()), "\"requestBody\"");
            compare(operation, endpoint, "field of the request", endpoint.fieldsRead(), operation.fieldsRead(), "the schema of its \"requestBody\"");
        });
        assertNothingFound();
    }

    @Test
    public void answersHaveTheFieldsThatAreWritten() {
        forEach((operation, endpoint) -> compare(operation, endpoint, "field of the answer", endpoint.fieldsWritten(),
                operation.fieldsWritten(), "the schema of its \"responses\""));
        assertNothingFound();
    }

    /** A schema with the words of an enumeration has its name. */
    @Test
    public void wordsAreThoseOfTheEnumerations() {
        Map<String, List<String>> enumerations = new ClassFileImporter().importPath("target/classes").stream().filter(JavaClass::isEnum)
                .collect(Collectors.toMap(OpenApiTest::nameOf, OpenApiTest::wordsOf, (one, other) -> one));
        document.schemas().forEach((name, schema) -> {
            if (((JsonObject) schema).has("enum")) {
                List<?> words = ((JsonObject) schema).getArray("enum");
                if (!words.equals(enumerations.get(name))) {
                    findings.add("\"components\" / \"schemas\" / \"" + name + "\" lists " + words + ", the enumeration of this name has "
                            + enumerations.get(name));
                }
            }
        });
        assertNothingFound();
    }

    @Test
    public void everyPartIsUsedAndEveryOperationIsNamedOnce() {
        Set<String> references = new HashSet<>();
        collectReferences(document.root(), references);
        document.root().getObject("components").forEach((kind, parts) -> {
            if (!kind.equals("securitySchemes")) {
                ((JsonObject) parts).keySet().stream().map(name -> "#/components/" + kind + "/" + name)
                        .filter(part -> !references.contains(part)).forEach(part -> findings.add(part + " is used nowhere: remove it"));
            }
        });
        Set<String> ids = new HashSet<>();
        document.operations().stream().filter(operation -> !ids.add(operation.json().getString("operationId", "")))
                .forEach(operation -> findings.add(operation + " needs an operationId of its own"));
        Set<String> tags = document.root().getArray("tags").stream().map(tag -> ((JsonObject) tag).getString("name")).collect(Collectors.toSet());
        document.operations().stream().filter(operation -> !tags.containsAll(operation.json().getArray("tags")))
                .forEach(operation -> findings.add(operation + " has a tag that is not in \"tags\""));
        assertNothingFound();
    }

    @Test
    public void examplesAreAsTheSchemasSay() {
        SchemaCheck check = new SchemaCheck(document);
        document.operations().forEach(operation -> {
            operation.requestContent().values().forEach(media -> checkExample(check, operation, (JsonObject) media));
            operation.json().getObject("responses").values().forEach(response -> document.resolved((JsonObject) response)
                    .getObject("content").values().forEach(media -> checkExample(check, operation, (JsonObject) media)));
        });
        assertNothingFound();
    }

    private void checkExample(SchemaCheck check, Operation operation, JsonObject media) {
        if (media.has("example")) {
            check.problems(media.getObject("schema"), media.get("example")).forEach(problem -> findings.add("The example of " + operation + ": " + problem));
        }
    }

    private void forEach(BiConsumer<Operation, Endpoint> check) {
        document.operations().stream().filter(operation -> endpoints.containsKey(operation.toString()))
                .forEach(operation -> check.accept(operation, endpoints.get(operation.toString())));
    }

    private void compare(Operation operation, Endpoint endpoint, String what, SortedSet<String> inCode, SortedSet<String> inDocument, String place) {
        inCode.stream().filter(name -> !inDocument.contains(name)).forEach(name -> findings.add(
                operation + ": " + what + " \"" + name + "\" is in " + endpoint.code() + " or below it: add it to " + place));
        inDocument.stream().filter(name -> !inCode.contains(name)).forEach(name -> findings.add(
                operation + ": " + what + " \"" + name + "\" is not in " + endpoint.code() + " or below it: remove it from " + place));
    }

    private void assertNothingFound() {
        assertEquals("How to describe an endpoint stands in docs/developer-guide.md, \"To add an endpoint\". In " + OpenApiDocument.FILE,
                "", String.join("\n", findings));
    }

    private static String nameOf(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static List<String> wordsOf(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants()).map(word -> ((Enum<?>) word).name()).toList();
    }

    private static void collectReferences(Object value, Set<String> references) {
        if (value instanceof JsonObject) {
            JsonObject object = (JsonObject) value;
            if (object.get("$ref") instanceof String) {
                references.add(object.getString("$ref"));
            }
            object.values().forEach(each -> collectReferences(each, references));
        } else if (value instanceof List) {
            ((List<?>) value).forEach(each -> collectReferences(each, references));
        }
    }
}
