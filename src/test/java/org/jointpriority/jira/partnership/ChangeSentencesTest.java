package org.jointpriority.jira.partnership;

import static org.junit.Assert.assertEquals;

import java.time.Instant;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.Change.What;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.FakeJira;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.setup.SetUp;
import org.jointpriority.partnership.AffectedSystems;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.RecordedChange;
import org.jointpriority.partnership.SamplePartnership;
import org.jointpriority.storage.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ChangeSentencesTest {
    private FakeJira jira;
    private ChangeSentences sentences;
    private int radiology;
    private int purchasing;

    @Before
    public void startJira() {
        jira = new FakeJira(TestDatabase.empty(TestDatabase.Kind.values()[0]));
        jira.bean(SetUp.class).run();
        sentences = new ChangeSentences(jira.bean(People.class), jira.bean(Foundation.class), jira.bean(AffectedSystems.class),
                new JiraInEnglish().wording());
        radiology = department("Radiology");
        purchasing = department("Purchasing");
    }

    @After
    public void stopJira() {
        jira.close();
    }

    @Test
    public void tellWhoDidWhatForWhom() {
        Object[][] told = {
            {Change.of(What.RATING, radiology, 1, "", "7"), "Anna rated Patient care for Radiology: 7."},
            {Change.of(What.RATING, radiology, 99, "7", ""), "Anna withdrew the rating of a criterion of former times for Radiology."},
            {Change.of(What.COMMITMENT, radiology, 0, "", "5||PLANNED|Test it"), "Anna gave a commitment for Radiology."},
            {Change.of(What.ENDORSEMENT, radiology, 0, "AGREE||", "AGREE||"), "Anna changed the endorsement of Radiology."},
            {Change.of(What.OWNER, radiology, 0, "", "ben"), "Anna made ben the owner for Radiology."},
            {Change.of(What.DEPARTMENT, radiology, 0, "", "Radiology"), "Radiology takes part now."},
            {Change.of(What.DEPARTMENT, 99, 0, "Laundry", ""), "a department of former times no longer takes part."},
            {Change.of(What.AFFECTED_SYSTEM, 0, 7, "", "7"), "Anna added a system of former times to the affected systems."},
            {Change.of(What.AFFECTED_SYSTEM, 0, 7, "7", ""), "Anna took a system of former times from the affected systems."},
            {Change.of(What.OFFER, purchasing, 4, "", "7|1250.50 EUR|2026-12-15|"), "Anna recorded an offer of a vendor of former times for Purchasing."},
            {Change.of(What.OFFER, purchasing, 4, "7|1250.50 EUR|2026-12-15|", ""), "Anna withdrew an offer of a vendor of former times for Purchasing."},
            {Change.of(What.ASKED, purchasing, radiology, "", "2"), "Anna asked Radiology to take part, for Purchasing."},
            {Change.of(What.ASKED, purchasing, radiology, "2", ""), "Anna no longer asks Radiology to take part, for Purchasing."},
        };
        for (Object[] each : told) {
            RecordedChange recorded = RecordedChange.of((Change) each[0], 1, Person.of("anna", "Anna"), Instant.EPOCH);
            assertEquals(each[1], sentences.of(recorded, new SamplePartnership().view()));
        }
    }

    private int department(String name) {
        for (Department department : jira.bean(Foundation.class).departments()) {
            if (department.name().equals(name)) {
                return department.id();
            }
        }
        throw new AssertionError(name);
    }
}
