package org.jointpriority.partnership;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.jointpriority.domain.Outcome;
import org.jointpriority.domain.assessment.Criteria;
import org.jointpriority.domain.assessment.Rating;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.storage.Ground;
import org.jointpriority.storage.Kept;
import org.jointpriority.storage.TestDatabase;
import org.jointpriority.storage.Transactions;

/** A hospital with many joint priorities, all rated by all three departments: always the same ones. */
final class FilledHospital {
    private static final long SEED = 20_261_124;

    final TestDatabase database;
    final Hospital hospital;

    private FilledHospital(TestDatabase database) {
        this.database = database;
        this.hospital = new Hospital(database);
    }

    static FilledHospital of(TestDatabase.Kind kind, int size) {
        FilledHospital filled = new FilledHospital(TestDatabase.empty(kind));
        new Transactions(filled.database.activeObjects()).run(() -> {
            filled.fill(size);
            return null;
        });
        filled.analyse();
        return filled;
    }

    /** As the database does by itself after a while, so that it knows which index to take. */
    private void analyse() {
        try (Connection connection = database.source().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(int size) {
        Random random = new Random(SEED);
        Ground ground = hospital.grounds.present();
        Criteria criteria = ground.basis().criteria().orElseThrow();
        for (long id = 1; id <= size; id++) {
            JointIssue issue = hospital.create(id);
            Kept kept = hospital.store.lock(id);
            for (Department department : ground.basis().departments()) {
                Map<Integer, Optional<Rating>> ratings = new TreeMap<>();
                criteria.forEach(criterion -> ratings.put(criterion.id(), Optional.of(Rating.of(1 + random.nextInt(9)))));
                Outcome outcome = kept.priority().rate(department.id(), ratings, criteria);
                kept = hospital.store.save(kept, outcome, Hospital.place(issue, outcome.after(), ground), ground,
                        Hospital.ADMIN.key(), Hospital.NOON);
            }
        }
    }
}
