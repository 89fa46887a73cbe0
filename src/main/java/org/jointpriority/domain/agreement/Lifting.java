package org.jointpriority.domain.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jointpriority.domain.limits.InvalidValue;
import org.jointpriority.domain.limits.InvalidValue.Reason;
import org.jointpriority.domain.planning.FiscalYear;

/** All that can lift a joint priority or has lifted it: its flexes, of which one at a time is not past, and that it is a must-do. */
public final class Lifting {
    private static final Lifting NONE = new Lifting(Collections.emptyList(), Optional.empty());

    private final List<Flex> flexes;
    private final Optional<MustDo> mustDo;

    private Lifting(List<Flex> flexes, Optional<MustDo> mustDo) {
        this.flexes = Collections.unmodifiableList(flexes);
        this.mustDo = Objects.requireNonNull(mustDo);
    }

    public static Lifting none() {
        return NONE;
    }

    public static Lifting of(Collection<Flex> flexes, Optional<MustDo> mustDo) {
        List<Flex> sorted = new ArrayList<>(flexes);
        sorted.sort(Comparator.comparingInt(Flex::revision));
        for (int index = 1; index < sorted.size(); index++) {
            if (sorted.get(index).revision() == sorted.get(index - 1).revision()) {
                throw InvalidValue.of("flex", Reason.DUPLICATE, sorted.get(index).revision());
            }
        }
        return new Lifting(sorted, mustDo);
    }

    /** All that there ever were, the oldest first. */
    public List<Flex> flexes() {
        return flexes;
    }

    /** The one that waits for the departments' word or is in force. */
    public Optional<Flex> flex(LocalDate today) {
        return latest().filter(flex -> !flex.state(today).isPast());
    }

    /** Those that are over, the oldest first. */
    public List<Flex> past(LocalDate today) {
        return flexes.stream().filter(flex -> flex.state(today).isPast()).collect(Collectors.toList());
    }

    public Optional<MustDo> mustDo() {
        return mustDo;
    }

    /** The flex that waits for the departments' word. */
    public Optional<Flex> requested(LocalDate today) {
        return latest().filter(flex -> flex.state(today) == FlexState.REQUESTED);
    }

    /** The one that waited, whether it still does or has lapsed. */
    public Optional<Flex> unanswered() {
        return latest().filter(flex -> !flex.inForceSince().isPresent() && !flex.withdrawnOn().isPresent());
    }

    /**
     * What lifts today; of both, what does so longer.
     *
     * @param agreed whether every department agrees to the joint priority as it stands
     */
    public Optional<Lift> lift(boolean agreed, FiscalYear fiscalYear, LocalDate today) {
        Optional<Lift> byFlex = latest().filter(flex -> flex.state(today) == FlexState.IN_FORCE).map(flex -> Lift.ofFlex(flex.reason(), flex.end()));
        Optional<Lift> byMustDo = mustDo.filter(known -> known.lifts(agreed, fiscalYear, today))
                .map(known -> Lift.ofMustDo(known.reason(), known.liftsUntil(fiscalYear)));
        return Stream.of(byFlex, byMustDo).filter(Optional::isPresent).map(Optional::get).max(Comparator.comparing(Lift::until));
    }

    /** The last day through which all this comes to the same unless somebody does something; empty if for ever. */
    public Optional<LocalDate> holdsUntil(FiscalYear fiscalYear, LocalDate today) {
        Stream<LocalDate> ofFlex = latest().flatMap(flex -> flex.holdsUntil(today)).map(Stream::of).orElseGet(Stream::empty);
        Stream<LocalDate> ofMustDo = mustDo.map(known -> Stream.of(known.liftsFrom(fiscalYear).minusDays(1), known.liftsUntil(fiscalYear)))
                .orElseGet(Stream::empty);
        return Stream.concat(ofFlex, ofMustDo).filter(day -> !day.isBefore(today)).min(Comparator.naturalOrder());
    }

    /** The latest one: no other can be of any effect. */
    private Optional<Flex> latest() {
        return flexes.isEmpty() ? Optional.empty() : Optional.of(flexes.get(flexes.size() - 1));
    }

    /** The same with this flex in place of the one of its revision, or as another one. */
    public Lifting with(Flex flex) {
        List<Flex> changed = flexes.stream().filter(each -> each.revision() != flex.revision()).collect(Collectors.toList());
        changed.add(flex);
        return of(changed, mustDo);
    }

    public Lifting withMustDo(Optional<MustDo> other) {
        return new Lifting(flexes, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lifting && flexes.equals(((Lifting) other).flexes) && mustDo.equals(((Lifting) other).mustDo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(flexes, mustDo);
    }

    @Override
    public String toString() {
        return "flexes " + flexes + mustDo.map(known -> ", must-do " + known).orElse("");
    }
}
