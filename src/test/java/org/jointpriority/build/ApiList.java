package org.jointpriority.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The recorded public and protected types and members of a real Jira, a line each:
 * {@code interface abstract com/atlassian/Foo extends java/lang/Object implements -}, below it
 * {@code   method static,final name(I)V} and {@code   field - name:I}.
 */
final class ApiList {
    /** A recorded type: its super types and the modifiers of its members by signature. */
    record RecordedType(String kind, List<String> superTypes, Map<String, Set<String>> members) {
        boolean has(String signature) {
            return members.containsKey(signature);
        }

        boolean is(String signature, String modifier) {
            return members.getOrDefault(signature, Set.of()).contains(modifier);
        }
    }

    private final Map<String, RecordedType> types = new HashMap<>();

    private ApiList() { }

    static ApiList parse(Stream<String> lines) {
        ApiList list = new ApiList();
        List<RecordedType> current = new ArrayList<>();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] words = line.trim().split(" ");
            if (!line.startsWith(" ")) {
                List<String> superTypes = new ArrayList<>(List.of(words[4]));
                if (!words[6].equals("-")) {
                    superTypes.addAll(Arrays.asList(words[6].split(",")));
                }
                current.clear();
                current.add(new RecordedType(words[0], superTypes, new LinkedHashMap<>()));
                list.types.put(words[2], current.get(0));
            } else {
                current.get(0).members().put(words[2], Set.of(words[1].split(",")));
            }
        });
        return list;
    }

    boolean has(String type) {
        return types.containsKey(type);
    }

    RecordedType type(String name) {
        return types.get(name);
    }

    int size() {
        return types.size();
    }
}
