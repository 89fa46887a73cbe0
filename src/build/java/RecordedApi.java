import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes from a full list of a Jira's API the types that we declare in {@code src/jira/java}, and their super types, for
 * the test that compares the declarations with it. Run it when a declaration was added, with any JDK 17:
 * <pre>java src/build/java/RecordedApi.java FULL-LIST src/jira/java src/test/resources/jira-api/jira-VERSION.txt</pre>
 * <p>The full list has a line for each public or protected type and member of Jira's jars, in the form that the result
 * keeps.</p>
 */
final class RecordedApi {
    private RecordedApi() { }

    public static void main(String[] arguments) throws IOException {
        Map<String, List<String>> full = read(Paths.get(arguments[0]));
        SortedSet<String> wanted = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(declaredBelow(Paths.get(arguments[1]), full));
        while (!open.isEmpty()) {
            String type = open.pop();
            if (full.containsKey(type) && wanted.add(type)) {
                open.addAll(superTypes(full.get(type).get(0)));
            }
        }
        List<String> lines = new ArrayList<>(List.of("# From a full list by src/build/java/RecordedApi.java: not to be edited by hand."));
        wanted.forEach(type -> full.get(type).forEach(line -> lines.add(withoutGenerics(line))));
        Files.write(Paths.get(arguments[2]), lines);
        System.out.println(wanted.size() + " types recorded in " + arguments[2]);
    }

    private static Map<String, List<String>> read(Path list) throws IOException {
        Map<String, List<String>> types = new TreeMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(list)) {
            if (!line.startsWith(" ")) {
                current = new ArrayList<>();
                types.put(line.split(" ")[2], current);
            }
            current.add(line);
        }
        return types;
    }

    /** The declared types, each with all the types inside it that the list has: a declaration may hold any of them. */
    private static SortedSet<String> declaredBelow(Path sources, Map<String, List<String>> full) throws IOException {
        SortedSet<String> outer;
        try (Stream<Path> files = Files.walk(sources)) {
            outer = files.map(file -> sources.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        SortedSet<String> all = new TreeSet<>(outer);
        for (String type : full.keySet()) {
            int dollar = type.indexOf('$');
            if (dollar > 0 && outer.contains(type.substring(0, dollar)) && Files.readString(sources.resolve(
                    type.substring(0, dollar) + ".java")).contains(" " + type.substring(type.lastIndexOf('$') + 1) + " ")) {
                all.add(type);
            }
        }
        return all;
    }

    private static List<String> superTypes(String line) {
        String[] words = line.split(" ");
        List<String> types = new ArrayList<>(List.of(words[4]));
        types.addAll(words[6].equals("-") ? Collections.emptyList() : Arrays.asList(words[6].split(",")));
        return types;
    }

    /** Only what linking looks at: generic signatures and exceptions play no part in it. */
    private static String withoutGenerics(String line) {
        return line.replaceFirst(" sig .*", "").replaceFirst(" throws \\S+", "");
    }
}
