package org.jointpriority.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;

/** Jira's minifier reads ES5 alone, and a script that makes markup from data is a hole. */
public class ScriptsTest {
    private static final Pattern LITERALS = Pattern.compile("/\\*.*?\\*/|//[^\n]*|'(?:\\\\.|[^'\\\\\n])*'|\"(?:\\\\.|[^\"\\\\\n])*\"",
            Pattern.DOTALL);
    private static final Pattern NEWER_THAN_ES5 = Pattern.compile("=>|`|\\.\\.\\.|\\?\\.|\\?\\?|\\*\\*"
            + "|\\b(?:let|const|class|extends|super|async|await|yield|import|export)\\b|\\bfor\\s*\\([^)]*\\bof\\b|function\\s*\\*"
            + "|\\bvar\\s*[\\[{]|function[^(]*\\([^)]*[={\\[]");
    private static final Pattern MARKUP = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\\.write|\\beval\\b|new\\s+Function");

    @Test
    public void theyAreWrittenInEs5() throws IOException {
        assertEquals(List.of(), findings(NEWER_THAN_ES5));
    }

    @Test
    public void theyMakeNoMarkup() throws IOException {
        assertEquals(List.of(), findings(MARKUP));
    }

    /** The one place where the server's own, escaped fragments become elements. */
    @Test
    public void onlyTheSharedModuleParsesFragments() throws IOException {
        List<String> parsing = new ArrayList<>();
        for (Path script : scripts()) {
            if (Files.readString(script).contains("DOMParser")) {
                parsing.add(script.getFileName().toString());
            }
        }
        assertEquals(List.of("page.js"), parsing);
    }

    private static List<String> findings(Pattern forbidden) throws IOException {
        List<String> findings = new ArrayList<>();
        for (Path script : scripts()) {
            Matcher matcher = forbidden.matcher(LITERALS.matcher(Files.readString(script)).replaceAll("''"));
            while (matcher.find()) {
                findings.add(script.getFileName() + ": " + matcher.group());
            }
        }
        return findings;
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/scripts"))) {
            List<Path> scripts = files.filter(file -> file.toString().endsWith(".js")).sorted().collect(Collectors.toList());
            assertFalse("There are no scripts", scripts.isEmpty());
            return scripts;
        }
    }
}
