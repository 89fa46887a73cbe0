package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.jointpriority.partnership.Hospital.ANNA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class EnrolmentTest extends DatabaseTest {
    private Hospital hospital;
    private Enrolment enrolment;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        enrolment = hospital.enrolment;
    }

    @Test
    public void projectsAreEnabledAndDisabledAsOftenAsOneLikes() {
        hospital.as(ADMIN, () -> {
            enrolment.enable(1);
            enrolment.enable(1);
            enrolment.enable(2);
            enrolment.disable(2);
            enrolment.disable(2);
        });
        assertEquals(Set.of(1L), enrolment.projects());
        assertEquals(Set.of(1L), hospital.restarted(database).enrolment.projects());
    }

    @Test
    public void whatTheSetUpMadeIsRemembered() {
        hospital.as(ADMIN, () -> {
            enrolment.remember("issue-type", "10000");
            enrolment.remember("issue-type", "10001");
            enrolment.remember("field.score", "customfield_10100");
            enrolment.forget("field.score");
            enrolment.forget("never-known");
        });
        assertEquals(Optional.of("10001"), hospital.restarted(database).enrolment.fact("issue-type"));
        assertEquals(Optional.empty(), enrolment.fact("field.score"));
    }

    @Test
    public void onlyAdministratorsMayWrite() {
        List<Runnable> writes = List.of(() -> enrolment.enable(1), () -> enrolment.disable(1),
                () -> enrolment.remember("issue-type", "1"), () -> enrolment.forget("issue-type"));
        Map<String, Integer> rows = database.rowCounts();
        for (Runnable write : writes) {
            assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, write::run).kind());
            assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class, () -> hospital.as(ANNA, write)).kind());
        }
        assertEquals(rows, database.rowCounts());
    }

    @Test
    public void onceKnownItCostsNoStatement() {
        enrolment.projects();
        assertEquals(List.of(), database.statementsOf(() -> {
            enrolment.projects();
            enrolment.fact("issue-type");
            enrolment.ownerFields();
        }));
    }

    @Test
    public void theOwnerFieldsAreThoseOfTheDepartments() {
        hospital.as(ADMIN, () -> hospital.foundation.changeDepartment(hospital.it.withOwnerFieldId("customfield_10100")));
        assertEquals(Map.of(hospital.it.id(), "customfield_10100"), enrolment.ownerFields());
    }
}
