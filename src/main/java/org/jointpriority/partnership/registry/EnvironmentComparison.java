package org.jointpriority.partnership.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.SideBySide;
import org.jointpriority.domain.SideBySide.Kind;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;

/** The systems of one kind across all sites, for whoever may see the registry. */
@Named
public final class EnvironmentComparison {
    /** Where settling on one would join the most. */
    private static final Comparator<Kind> MOST_VARIED_FIRST =
            Comparator.comparing(Kind::vendors).thenComparing(Kind::sites).reversed();

    private final RegistryKeeping keeping;
    private final Clock clock;

    @Inject
    EnvironmentComparison(RegistryKeeping keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * Refuses: {@link Refusal.Kind#NOT_LOGGED_IN}; {@link Refusal.Kind#FORBIDDEN} for somebody who may not see the registry;
     * {@link Refusal.Kind#INVALID} for the field {@code kind}.
     *
     * @param kind however it is written; if empty, the one of which most vendors are there, at most sites
     */
    public Compared compare(Optional<String> kind) {
        Registry registry = keeping.registry();
        LocalDate today = registry.calendar().today(clock);
        List<Kind> kinds = SideBySide.kinds(registry);
        Optional<SideBySide> chosen = kind.isPresent() ? Optional.of(known(kind.get(), registry, today))
                : kinds.stream().min(MOST_VARIED_FIRST).flatMap(most -> SideBySide.of(most.name(), registry, today));
        return new Compared(today, kinds, chosen);
    }

    private static SideBySide known(String kind, Registry registry, LocalDate today) {
        return SideBySide.of(kind, registry, today)
                .orElseThrow(() -> Refusal.invalid("kind", Message.of("joint-priority.refusal.value.unknown", kind)));
    }

    /** One kind of system, among all that there are. */
    public static final class Compared {
        private final LocalDate today;
        private final List<Kind> kinds;
        private final Optional<SideBySide> chosen;

        private Compared(LocalDate today, List<Kind> kinds, Optional<SideBySide> chosen) {
            this.today = today;
            this.kinds = kinds;
            this.chosen = chosen;
        }

        public LocalDate today() {
            return today;
        }

        /** By name. */
        public List<Kind> kinds() {
            return kinds;
        }

        /** Empty if there is no system at all. */
        public Optional<SideBySide> chosen() {
            return chosen;
        }
    }
}
