package org.jointpriority.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Response;

/** This REST API as an OpenAPI document, for everybody who has logged in. */
@Named
@Path("openapi")
public final class OpenApiResource {
    private static final String DOCUMENT = "/openapi/joint-priority.json";

    private final Answers answers;

    @Inject
    public OpenApiResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    public Response document() {
        return answers.of(() -> Answers.ok(read()));
    }

    private static String read() {
        try (BufferedReader document = new BufferedReader(new InputStreamReader(
                OpenApiResource.class.getResourceAsStream(DOCUMENT), StandardCharsets.UTF_8))) {
            return document.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
