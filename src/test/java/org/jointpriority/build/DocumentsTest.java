package org.jointpriority.build;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;

/** The README and the guides: their links lead somewhere, their pictures are there and small, and the tests' packages are all told. */
public class DocumentsTest {
    private static final Path IMAGES = Path.of("docs/images");
    private static final int LARGEST_IMAGE = 200 * 1024;
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    public void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            for (MatchResult link : links(document)) {
                Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
                if (!Files.exists(target) || link.group(2) != null && !anchors(target).contains(link.group(2))) {
                    broken.add(document + " " + link.group());
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    public void everyPictureIsShownAndSmall() throws IOException {
        Set<Path> shown = new TreeSet<>();
        for (Path document : documents()) {
            links(document).forEach(link -> shown.add(document.resolveSibling(link.group(1)).normalize()));
        }
        try (Stream<Path> images = Files.list(IMAGES)) {
            for (Path image : (Iterable<Path>) images::iterator) {
                assertTrue(image + " is shown nowhere", shown.contains(image));
                assertTrue(image + " has " + Files.size(image) + " bytes", Files.size(image) <= LARGEST_IMAGE);
            }
        }
    }

    @Test
    public void theDevelopersGuideTellsAllPackagesOfTests() throws IOException {
        String guide = Files.readString(Path.of("docs/developer-guide.md"));
        String tests = guide.substring(guide.indexOf("\n## The tests"));
        try (Stream<Path> packages = Files.list(Path.of("src/test/java/org/jointpriority"))) {
            packages.forEach(folder -> assertThat(tests, containsString("`" + folder.getFileName() + "`")));
        }
    }

    /** Those that lead to files of ours. */
    private static List<MatchResult> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document)).results().filter(link -> !link.group(1).contains("://")).collect(Collectors.toList());
    }

    /** Of a document's headings, as GitHub makes them. */
    private static Set<String> anchors(Path document) throws IOException {
        return HEADING.matcher(Files.readString(document)).results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .collect(Collectors.toList());
        }
    }
}
