package org.jointpriority.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that people read: used, plain, and in the product's own words. */
final class Texts {
    static final String ENGLISH = "i18n/joint-priority.properties";

    private static final Pattern FORBIDDEN = Pattern.compile("(?i)\\b(customer|requester|requestor|service provider)s?\\b");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>|&(\\w+|#\\d+);");
    /** A key in quotes, or in an element of the descriptor; one that ends with a dot or before a $ is the start of several. */
    private static final Pattern REFERENCE = Pattern.compile("(?<=[\"'>])joint-priority\\.(?!(png|svg)\\b)[\\w.-]*");

    private final PluginJar jar;
    private final Properties english;
    private final List<String> findings = new ArrayList<>();

    private Texts(PluginJar jar) {
        this.jar = jar;
        this.english = jar.properties(ENGLISH);
    }

    static List<String> findings(PluginJar jar) {
        Texts texts = new Texts(jar);
        for (String file : jar.namesBelow("i18n/", ".properties")) {
            texts.checkForm(file);
            texts.checkWords(file);
            texts.findings.addAll(new Translation(file, jar.properties(file), texts.english).findings());
        }
        texts.checkReferences();
        return texts.findings;
    }

    private void checkForm(String file) {
        Set<String> keys = new HashSet<>();
        boolean isContinued = false;
        for (String line : jar.lines(file)) {
            if (!line.chars().allMatch(c -> c < 0x80)) {
                findings.add(file + ": not escaped: " + line);
            }
            boolean isEntry = !isContinued && !line.isBlank() && !line.stripLeading().startsWith("#");
            if (isEntry) {
                String key = line.strip().split("[=: ]", 2)[0];
                if (!keys.add(key)) {
                    findings.add(file + ": " + key + " is there twice");
                }
                if (!key.startsWith("joint-priority.")) {
                    findings.add(file + ": " + key + " could be another plugin's");
                }
            }
            isContinued = line.endsWith("\\") && (isEntry || isContinued);
        }
    }

    private void checkWords(String file) {
        Properties texts = jar.properties(file);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            if (text.isBlank() || !text.equals(text.strip())) {
                findings.add(file + ": " + key + " is empty or has blanks around it");
            }
            if (FORBIDDEN.matcher(text).find()) {
                findings.add(file + ": " + key + " has a word that is not ours: " + text);
            }
            if (MARKUP.matcher(text).find()) {
                findings.add(file + ": " + key + " has markup: " + text);
            }
            if (text.indexOf('\'') >= 0) {
                findings.add(file + ": " + key + " has an apostrophe, which message formats swallow; \\u2019 is one for readers");
            }
        }
    }

    private void checkReferences() {
        Set<String> used = new HashSet<>();
        for (String reference : references()) {
            List<String> meant = english.stringPropertyNames().stream()
                    .filter(key -> reference.endsWith(".") ? key.startsWith(reference) : key.equals(reference))
                    .collect(Collectors.toList());
            if (meant.isEmpty()) {
                findings.add("there is no text " + reference);
            }
            used.addAll(meant);
        }
        new TreeSet<>(english.stringPropertyNames()).stream().filter(key -> !used.contains(key))
                .forEach(key -> findings.add("the text " + key + " is not used"));
    }

    private SortedSet<String> references() {
        SortedSet<String> references = new TreeSet<>();
        jar.ownClasses().flatMap(each -> each.strings().stream()).filter(literal -> REFERENCE.matcher("\"" + literal + "\"").find())
                .forEach(literal -> addReferences(references, "\"" + literal + "\""));
        Stream.of(Stream.of(PluginJar.DESCRIPTOR), jar.namesBelow("templates/", ".vm").stream(), jar.namesBelow("scripts/", ".js").stream())
                .flatMap(each -> each).forEach(file -> addReferences(references, jar.text(file)));
        return references;
    }

    private static void addReferences(Set<String> references, String text) {
        Matcher matcher = REFERENCE.matcher(text);
        while (matcher.find()) {
            references.add(matcher.group());
        }
    }
}
