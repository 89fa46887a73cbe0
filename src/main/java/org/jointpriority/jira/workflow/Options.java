package org.jointpriority.jira.workflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The options that an administrator has chosen for a module: how a form sends them and how a workflow keeps them. */
final class Options {
    /** Of the fields of the form, and of what the workflow keeps. */
    static final String NAME = "jointOptions";

    private Options() { }

    /**
     * Those that a workflow keeps.
     *
     * @param otherwise what holds where it keeps none that is known
     */
    static <O extends Enum<O>> Set<O> kept(Map<?, ?> args, Class<O> type, Set<O> otherwise) {
        Object written = args.get(NAME);
        return known(written == null ? Collections.emptyList() : Arrays.asList(written.toString().split(",")), type, otherwise);
    }

    /** What a workflow is to keep of a form that was sent. */
    static <O extends Enum<O>> Map<String, String> sent(Map<String, Object> form, Class<O> type, Set<O> otherwise) {
        Object values = form.get(NAME);
        Collection<?> sent = values instanceof Object[] ? Arrays.asList((Object[]) values)
                : values == null ? Collections.emptyList() : Collections.singletonList(values);
        return Collections.singletonMap(NAME, known(sent, type, otherwise).stream().map(Enum::name).collect(Collectors.joining(",")));
    }

    private static <O extends Enum<O>> Set<O> known(Collection<?> names, Class<O> type, Set<O> otherwise) {
        Set<O> known = EnumSet.noneOf(type);
        for (O option : type.getEnumConstants()) {
            if (names.contains(option.name())) {
                known.add(option);
            }
        }
        return known.isEmpty() ? otherwise : known;
    }
}
