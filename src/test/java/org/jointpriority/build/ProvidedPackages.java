package org.jointpriority.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The packages that a Jira is known, or for a stated reason assumed, to provide to plugins. */
final class ProvidedPackages {
    private ProvidedPackages() { }

    static Set<String> recorded() throws IOException {
        try (InputStream list = ProvidedPackages.class.getResourceAsStream("/jira-api/provided-packages.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                    .collect(Collectors.toSet());
        }
    }
}
