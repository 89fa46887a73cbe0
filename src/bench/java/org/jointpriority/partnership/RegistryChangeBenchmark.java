package org.jointpriority.partnership;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.jointpriority.domain.Outcome;
import org.jointpriority.domain.RegistryTable;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Participation;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Kept;
import org.jointpriority.storage.TestDatabase;
import org.jointpriority.storage.Transactions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The owner of a system changes, so that another department takes part in the few joint priorities that affect it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class RegistryChangeBenchmark {
    private static final int CONCERNED = 10;

    @Param
    public TestDatabase.Kind kind;

    @Param({"1000", "10000"})
    public int size;

    private Hospital hospital;
    private Department pharmacy;
    private NetworkSystem cabinets;
    private boolean isOwned;

    @Setup
    public void fill() {
        FilledHospital filled = FilledHospital.of(kind, size);
        hospital = filled.hospital;
        pharmacy = hospital.foundationStore.save(Department.of(0, "Pharmacy").withParticipation(Participation.WHEN_REACHED),
                Hospital.ADMIN.key(), Hospital.NOON);
        List<NetworkSystem> systems = hospital.register(writing -> {
            int site = writing.save(RegistryTable.SITES, 0, Site.of(0, "North")).id();
            return List.of(writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, "Cabinets", "Dispensing", site)).value(),
                    writing.save(RegistryTable.SYSTEMS, 0, NetworkSystem.of(0, "Archive", "VNA", site)).value());
        });
        cabinets = systems.get(0);
        new Transactions(filled.database.activeObjects()).run(() -> {
            Ground ground = hospital.grounds.present();
            for (long id = 1; id <= size; id++) {
                hospital.affect(id, Set.of(systems.get(id <= CONCERNED ? 0 : 1).id()));
                Kept kept = hospital.store.lock(id);
                Outcome outcome = kept.priority().affect(hospital.issue(id).affected());
                hospital.store.save(kept, outcome, Hospital.place(hospital.issue(id), outcome.after(), ground), ground,
                        Hospital.ADMIN.key(), Hospital.NOON);
            }
            return null;
        });
    }

    @Benchmark
    public Object changeTheOwnerOfASystem() {
        isOwned = !isOwned;
        return hospital.register(writing -> writing.save(RegistryTable.SYSTEMS, cabinets.id(),
                cabinets.withOwner(isOwned ? OptionalInt.of(pharmacy.id()) : OptionalInt.empty())));
    }
}
