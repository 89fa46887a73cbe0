package org.jointpriority.domain.templates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;

/** All templates in their order, no two of one name; iterates over those that are offered. */
public final class Templates implements Iterable<Template> {
    private static final Comparator<Template> ORDER = Comparator.comparingInt(Template::position).thenComparingInt(Template::id);

    private final int version;
    private final List<Template> all;

    private Templates(int version, List<Template> all) {
        this.version = version;
        this.all = Collections.unmodifiableList(all);
    }

    public static Templates none() {
        return new Templates(0, Collections.emptyList());
    }

    /** @param version of all of them together, which goes up with every change */
    public static Templates of(int version, Collection<Template> templates) {
        Set<String> names = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (Template template : templates) {
            if (!names.add(template.nameKey())) {
                throw InvalidValue.of("name", Reason.DUPLICATE, template.name());
            }
            if (template.id() != 0 && !ids.add(template.id())) {
                throw InvalidValue.of("id", Reason.DUPLICATE, template.id());
            }
        }
        List<Template> ordered = new ArrayList<>(templates);
        ordered.sort(ORDER);
        return new Templates(version, ordered);
    }

    public int version() {
        return version;
    }

    /** The retired ones included. */
    public List<Template> all() {
        return all;
    }

    public Optional<Template> byId(int id) {
        return all.stream().filter(template -> template.id() == id).findFirst();
    }

    /**
     * The one that something was begun from, by its description: it has at least half of the template's requirements in it, and
     * of no other template more. Of a description that somebody has worked on some lines remain; of one about
     * something else, none.
     */
    public Optional<Template> recognise(String description) {
        Template best = null;
        long most = 0;
        for (Template template : all) {
            long found = template.requirements().stream().filter(description::contains).count();
            if (2 * found >= template.requirements().size() && found > most) {
                best = template;
                most = found;
            }
        }
        return Optional.ofNullable(best);
    }

    @Override
    public Iterator<Template> iterator() {
        return all.stream().filter(Template::isActive).collect(Collectors.toList()).iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Templates && version == ((Templates) other).version && all.equals(((Templates) other).all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return version + " " + all;
    }
}
