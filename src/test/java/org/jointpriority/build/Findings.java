package org.jointpriority.build;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

/** Compares what a check has found with what it should find. */
final class Findings {
    private Findings() { }

    static void assertFindings(List<String> actual, String... expected) {
        assertEquals(String.join("\n", expected), actual.stream().sorted().collect(Collectors.joining("\n")));
    }
}
