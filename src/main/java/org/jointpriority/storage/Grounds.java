package org.jointpriority.storage;

import java.time.Clock;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.Registry;

/** What joint priorities stand on. */
@Named
public final class Grounds {
    private final FoundationStore foundation;
    private final RegistryStore registry;
    private final Clock clock;

    @Inject
    public Grounds(FoundationStore foundation, RegistryStore registry, Clock clock) {
        this.foundation = foundation;
        this.registry = registry;
        this.clock = clock;
    }

    /** As last read, for looking at; costs no statement. */
    public Ground known() {
        return on(foundation.basis(), registry.known());
    }

    /** As the database has it at this moment, for working out what will be stored; costs two statements. */
    public Ground present() {
        return on(foundation.present(), registry.present());
    }

    /** As it was with another registry. */
    public Ground with(Registry other) {
        return Ground.of(foundation.present(), other, other.calendar().today(clock));
    }

    private Ground on(Basis basis, KeptRegistry kept) {
        Ground ground = Ground.of(basis, kept.registry(), kept.registry().calendar().today(clock));
        return kept.isSettled() ? ground : ground.unsettled();
    }
}
