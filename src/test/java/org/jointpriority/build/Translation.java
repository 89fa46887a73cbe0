package org.jointpriority.build;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One language's texts beside the English ones, which are a language too: complete, with the same arguments, and readable with any number. */
final class Translation {
    private static final Pattern FILE = Pattern.compile(".*?(?:_([a-z]{2})(?:_([A-Z]{2}))?)?\\.properties");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern NUMBER = Pattern.compile("\\{(\\d+),(?:number|choice)");
    private static final Pattern WORKINGS = Pattern.compile("[{}|]|\\d[#<]");
    private static final int[] COUNTS = {0, 1, 2, 1234};

    /** What the product calls nobody, in each language. */
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "de", words("kunden?", "kundinnen?", "anforderer\\w*", "antragsteller\\w*", "dienstleister\\w*"),
            "fr", words("clients?", "clientes?", "demandeurs?", "demandeuses?", "prestataires?"),
            "es", words("clientes?", "solicitantes?", "proveedor(es)? de servicios?"),
            "pt", words("clientes?", "solicitantes?", "(prestador|provedor|fornecedor)(es)? de serviços?"),
            "nl", words("klant(en)?", "aanvragers?", "dienstverleners?"),
            "ja", Pattern.compile("顧客|お客|クライアント|依頼者|申請者|要求者|サービス ?プロバイダ"));

    private static final Pattern ENGLISH_WORD = Pattern.compile("(?i)\\b(the|and|with|this|which|cannot|from|your)\\b");
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[ -]\\p{L}{2,}");
    /** Written alike everywhere. */
    private static final String NAME = "Joint Priority";

    private final String file;
    private final Locale locale;
    private final Properties texts;
    private final Properties english;
    private final List<String> findings = new ArrayList<>();

    Translation(String file, Properties texts, Properties english) {
        this.file = file;
        this.texts = texts;
        this.english = english;
        Matcher parts = FILE.matcher(file);
        this.locale = parts.matches() && parts.group(1) != null
                ? new Locale(parts.group(1), parts.group(2) == null ? "" : parts.group(2)) : Locale.ENGLISH;
    }

    List<String> findings() {
        english.stringPropertyNames().stream().filter(key -> !texts.containsKey(key)).forEach(key -> add("lacks " + key));
        for (String key : texts.stringPropertyNames()) {
            if (english.containsKey(key)) {
                check(key, texts.getProperty(key), english.getProperty(key));
            } else {
                add(key + " is not among the English texts");
            }
        }
        return findings;
    }

    private void check(String key, String text, String original) {
        if (!arguments(ARGUMENT, text).equals(arguments(ARGUMENT, original))) {
            add(key + " has other arguments than the English text");
        } else if (!arguments(NUMBER, original).containsAll(arguments(NUMBER, text))) {
            add(key + " takes for a number what is none in the English text");
        } else {
            checkReading(key, text, arguments(NUMBER, original));
        }
        if (FORBIDDEN.containsKey(locale.getLanguage()) && FORBIDDEN.get(locale.getLanguage()).matcher(text).find()) {
            add(key + " has a word that is not ours: " + text);
        }
        if (!locale.equals(Locale.ENGLISH) && (ENGLISH_WORD.matcher(text).find()
                || text.equals(original) && TWO_WORDS.matcher(text.replace(NAME, "")).find())) {
            add(key + " is left in English: " + text);
        }
    }

    /** As people get to read it: choices are only looked into when a number comes that makes them. */
    private void checkReading(String key, String text, Set<Integer> numbers) {
        try {
            for (int count : COUNTS) {
                int size = arguments(ARGUMENT, text).stream().mapToInt(argument -> argument + 1).max().orElse(0);
                Object[] values = new Object[size];
                for (int i = 0; i < size; i++) {
                    values[i] = numbers.contains(i) ? (Object) count : "name";
                }
                String reading = new MessageFormat(text, locale).format(values);
                if (WORKINGS.matcher(reading).find()) {
                    add(key + " shows its workings: " + reading);
                    return;
                }
            }
        } catch (IllegalArgumentException e) {
            add(key + " is no message format: " + e.getMessage());
        }
    }

    private void add(String finding) {
        findings.add(file + ": " + finding);
    }

    private static SortedSet<Integer> arguments(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> Integer.valueOf(found.group(1))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Pattern words(String... words) {
        return Pattern.compile("(?iU)\\b(" + String.join("|", words) + ")\\b");
    }
}
