package org.jointpriority.jira;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Map;


/** Pages with sample values: every state of every template, kept in target/pages for people to look at. */
public final class SamplePages {
    private static final Path FOLDER = Paths.get("target", "pages");

    private SamplePages() { }

    public static String render(String name, String template, Map<String, Object> context) {
        Rendering rendering = new Rendering();
        String page = rendering.render(template, context);
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".html"), page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Allowlist.holds(rendering.called());
        return page;
    }
}
