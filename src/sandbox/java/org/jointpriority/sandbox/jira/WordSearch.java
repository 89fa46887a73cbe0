package org.jointpriority.sandbox.jira;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether a text holds all words asked for, in any order; {@code *} stands for the rest of a word, quotes for a phrase. */
record WordSearch(String wanted) {
    boolean matches(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String query = wanted.toLowerCase(Locale.ROOT).trim();
        if (query.length() > 1 && query.startsWith("\"") && query.endsWith("\"")) {
            return lower.contains(query.substring(1, query.length() - 1));
        }
        List<String> words = words(lower);
        return words(query).stream().allMatch(part -> words.stream().anyMatch(word ->
                part.endsWith("*") ? word.startsWith(part.substring(0, part.length() - 1)) : word.equals(part)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}*]+")).filter(word -> !word.isEmpty()).toList();
    }
}
