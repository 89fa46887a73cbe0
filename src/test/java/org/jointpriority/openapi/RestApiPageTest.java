package org.jointpriority.openapi;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.Test;

/** The page on the REST API says what the OpenAPI document says. */
public class RestApiPageTest {
    private static final Path PAGE = Path.of("docs/rest-api.md");

    /** With <code>-Drest-api.write</code> the page is written anew first. */
    @Test
    public void thePageIsMadeFromTheDocument() throws IOException {
        String made = RestApiPage.of(OpenApiDocument.read());
        if (System.getProperty("rest-api.write") != null) {
            Files.writeString(PAGE, made);
        }
        assertEquals("Nobody writes " + PAGE + " by hand: change " + OpenApiDocument.FILE + " and run\n"
                + "mvn test -Dtest=RestApiPageTest -Drest-api.write\n", made, Files.readString(PAGE));
    }
}
