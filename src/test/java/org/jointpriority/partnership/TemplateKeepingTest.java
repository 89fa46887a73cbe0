package org.jointpriority.partnership;

import static org.jointpriority.partnership.Hospital.ADMIN;
import static org.jointpriority.partnership.Hospital.ANNA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jointpriority.domain.templates.Template;
import org.jointpriority.storage.DatabaseTest;
import org.junit.Before;
import org.junit.Test;

public class TemplateKeepingTest extends DatabaseTest {
    private static final Template UPGRADE = Template.of(0, "Upgrade").withRequirements(List.of("Release", "Downtime"));

    private Hospital hospital;
    private TemplateKeeping templates;

    @Before
    public void openTheHospital() {
        hospital = new Hospital(database);
        templates = hospital.templates;
    }

    @Test
    public void onlyAdministratorsKeepThem() {
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, templates::templates).kind());
        assertEquals(Refusal.Kind.NOT_LOGGED_IN, assertThrows(Refusal.class, () -> templates.save(0, List.of(UPGRADE))).kind());
        hospital.as(ANNA, () -> {
            assertEquals(0, templates.templates().version());
            assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class, () -> templates.save(0, List.of(UPGRADE))).kind());
        });
    }

    @Test
    public void ofTwoWhoSaveTheSecondLooksAgain() {
        hospital.as(ADMIN, () -> {
            templates.save(0, List.of(UPGRADE));
            assertEquals(Refusal.Kind.CONFLICT, assertThrows(Refusal.class, () -> templates.save(0, List.of(UPGRADE))).kind());
        });
    }

    @Test
    public void hintsAreOnCriteriaThatThereAre() {
        hospital.as(ADMIN, () -> {
            Refusal refusal = assertThrows(Refusal.class, () -> templates.save(0, List.of(UPGRADE.withHints(Map.of(999, "Nothing")))));
            assertEquals("[hints]", refusal.fields().keySet().toString());
            templates.save(0, List.of(UPGRADE.withHints(Map.of(hospital.cost.id(), "What it takes"))));
        });
    }

    @Test
    public void aJointPriorityIsOfTheOneThatItsDescriptionNames() {
        hospital.create(7);
        hospital.as(ADMIN, () -> {
            Template upgrade = templates.save(0, List.of(UPGRADE)).all().get(0);
            JointIssue issue = hospital.find(7).orElseThrow();
            assertEquals(Optional.empty(), templates.of(issue));
            assertEquals(Optional.of(upgrade), templates.of(issue.withDescription("* Release\n* Downtime")));
        });
    }
}
