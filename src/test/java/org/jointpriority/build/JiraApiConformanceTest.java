package org.jointpriority.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jointpriority.build.ApiConformance.Finding;
import org.junit.BeforeClass;
import org.junit.Test;

/** Holds our compile-only declarations of Jira's API, and all that our classes link to, against a real Jira's API. */
public class JiraApiConformanceTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path GUIDE = BASE.resolve("docs/jira-compatibility.md");

    private static SortedSet<Finding> findings;
    private static SortedMap<String, String> known;

    @BeforeClass
    public static void compare() throws IOException {
        ApiList recorded = ApiList.parse(Files.lines(BASE.resolve("src/test/resources/jira-api/jira-7.13.2.txt")));
        List<ClassFile> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BASE.resolve("target/classes"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).collect(Collectors.toList())) {
                classes.add(ClassFile.of(Files.readAllBytes(file)));
            }
        }
        assertFalse("no class found", classes.isEmpty());
        findings = ApiConformance.findings(recorded, classes);
        known = KnownDifferences.in(Files.readAllLines(GUIDE));
    }

    @Test
    public void nothingDiffersFromTheRecordedApiThatTheCompatibilityGuideDoesNotExplain() {
        String unexplained = findings.stream().filter(each -> !isKnown(each)).map(Finding::toString).collect(Collectors.joining("\n"));
        assertEquals("Either the declaration is wrong, or it is new and the recorded list needs RecordedApi, or the difference"
                + " belongs into " + GUIDE, "", unexplained);
    }

    @Test
    public void everyKnownDifferenceIsStillOneAndHasAReason() {
        SortedSet<String> stale = new TreeSet<>(known.keySet());
        findings.forEach(each -> stale.removeIf(subject -> covers(subject, each)));
        assertTrue("no longer a difference: " + stale, stale.isEmpty());
        known.forEach((subject, reason) -> assertFalse(subject + " has no reason", reason.isBlank()));
    }

    private static boolean isKnown(Finding finding) {
        return known.keySet().stream().anyMatch(subject -> covers(subject, finding));
    }

    /** A known type covers its members as well: it is new as a whole. */
    private static boolean covers(String subject, Finding finding) {
        return finding.subject().equals(subject) || finding.subject().startsWith(subject + "#");
    }
}
