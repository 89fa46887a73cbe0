package org.jointpriority.jira.partnership;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.Optional;

import org.jointpriority.domain.Change;
import org.jointpriority.domain.Change.What;
import org.jointpriority.domain.Registry;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.FakeJira;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.setup.SetUp;
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
        sentences = new ChangeSentences(jira.bean(People.class), jira.bean(Foundation.class),
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
            {Change.of(What.RATING, radiology, 1, "4", "7").withoutValues(), "Anna rated Patient care for Radiology."},
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
            {Change.of(What.RAISED_BY, purchasing, 0, "", "" + radiology), "Anna said for Purchasing that Radiology raised it."},
            {Change.of(What.RAISED_BY, purchasing, 0, "" + radiology, "99"), "Anna said for Purchasing that a department of former times raised it."},
            {Change.of(What.RAISED_BY, purchasing, 0, "99", ""), "Anna left it, for Purchasing, to the reporter\u2019s department to have raised it."},
            {Change.of(What.KIND_OF_WORK, radiology, 0, "", "UPKEEP"), "Anna said for Radiology which kind of work it is: Upkeep."},
            {Change.of(What.KIND_OF_WORK, radiology, 0, "UPKEEP", "BOTH"), "Anna said for Radiology which kind of work it is: Both, clinical and upkeep."},
            {Change.of(What.KIND_OF_WORK, radiology, 0, "UPKEEP", ""), "Anna no longer says, for Radiology, which kind of work it is."},
            {Change.of(What.FLEX, radiology, 4, "", "CYBER_THREAT|2026-12-01|2026-12-15||Patch"), "Anna requested a flex for Radiology."},
            {Change.of(What.FLEX, radiology, 4, "CYBER_THREAT|2026-12-01|2026-12-15||Patch", "CYBER_THREAT|2026-12-01|2026-12-15|2026-11-30|Patch"),
                "The flex of Radiology came into force: Anna gave the last endorsement that it needed."},
            {Change.of(What.FLEX, radiology, 4, "CYBER_THREAT|2026-12-01|2026-12-15||Patch", ""), "Anna withdrew a flex for Radiology."},
            {Change.of(What.MUST_DO, purchasing, 0, "", "SECURITY|2026-12-01|https://example.org"), "Anna set this as a must-do for Purchasing."},
            {Change.of(What.MUST_DO, purchasing, 0, "SECURITY|2026-12-01|https://example.org", ""), "Anna removed the must-do for Purchasing."},
            {Change.of(What.STEP, 0, 0, "", "Resolve"), "Anna took the step \u201cResolve\u201d of the workflow."},
            {Change.of(What.ASKED_AGAIN, 0, 0, "", "Reopen"),
                "Anna took the step \u201cReopen\u201d of the workflow, which asks every department to endorse again."},
            {Change.of(What.ASKED, purchasing, radiology, "2", ""), "Anna no longer asks Radiology to take part, for Purchasing."},
        };
        for (Object[] each : told) {
            RecordedChange recorded = RecordedChange.of((Change) each[0], 1, Person.of("anna", "Anna"), Instant.EPOCH);
            assertEquals(each[1], sentences.of(recorded, SamplePartnership.shippedCriteria(), Registry.empty()));
        }
    }

    @Test
    public void tellFromWhatToWhatWhereTheSentenceDoesNot() {
        Object[][] told = {
            {Change.of(What.RATING, radiology, 1, "4", "7"), null, null},
            {Change.of(What.RATING, radiology, 1, "7", ""), "[7] ", null},
            {Change.of(What.RATING, radiology, 1, "7", "").withoutValues(), null, null},
            {Change.of(What.OWNER, radiology, 0, "", "ben"), null, null},
            {Change.of(What.OWNER, radiology, 0, "anna", "ben"), "[anna] ", null},
            {Change.of(What.COMMITMENT_STATE, radiology, 0, "PLANNED", "IN_PROGRESS"), "[Planned] ", null},
            {Change.of(What.COMMITMENT, radiology, 0, "1||PLANNED|a|b", "5|2026-12-01|DONE|Test it"), "[1 point, Planned] a|b",
                "[5 points, Due 01/Dec/26, Done] Test it"},
            {Change.of(What.ENDORSEMENT, radiology, 0, "AGREE||", "AGREE_WITH_ALLOWANCE|2027-03-01|Read on the old system"), "[Agree] ",
                "[Agree with an allowance, To be reviewed on 01/Mar/27] Read on the old system"},
            {Change.of(What.OFFER, purchasing, 4, "7|1250.50 EUR|2026-12-15|For 5 years", ""),
                "[EUR\u00a01,250.50, Valid until 15/Dec/26] For 5 years", null},
            {Change.of(What.DEPARTMENT, radiology, 0, "", "Radiology"), null, null},
            {Change.of(What.AFFECTED_SYSTEM, 0, 7, "7", ""), null, null},
            {Change.of(What.ASKED, purchasing, radiology, "", "2"), null, null},
            {Change.of(What.FLEX, radiology, 4, "", "CYBER_THREAT|2026-12-01|2026-12-15||Patch|now"), null,
                "[Cyber threat, To be endorsed by 01/Dec/26, Lifts until 15/Dec/26] Patch|now"},
            {Change.of(What.FLEX, radiology, 4, "CYBER_THREAT|2026-12-01|2026-12-15||Patch", "CYBER_THREAT|2026-12-01|2026-12-15|2026-11-30|Patch"),
                null, "[Cyber threat, To be endorsed by 01/Dec/26, Lifts until 15/Dec/26] Patch"},
            {Change.of(What.FLEX, radiology, 4, "CYBER_THREAT|2026-12-01|2026-12-15||Patch", ""),
                "[Cyber threat, To be endorsed by 01/Dec/26, Lifts until 15/Dec/26] Patch", null},
            {Change.of(What.MUST_DO, purchasing, 0, "SECURITY|2026-12-01|https://example.org", "REGULATION|2026-12-02|https://example.org"),
                "[Security, By 01/Dec/26] https://example.org", "[Regulation, By 02/Dec/26] https://example.org"},
            {Change.of(What.RAISED_BY, purchasing, 0, "", "" + radiology), null, null},
            {Change.of(What.RAISED_BY, purchasing, 0, "" + radiology, ""), "[Radiology] ", null},
            {Change.of(What.KIND_OF_WORK, purchasing, 0, "", "BOTH"), null, null},
            {Change.of(What.KIND_OF_WORK, purchasing, 0, "CLINICAL", "BOTH"), "[Clinical] ", null},
        };
        for (Object[] each : told) {
            RecordedChange recorded = RecordedChange.of((Change) each[0], 1, Person.of("anna", "Anna"), Instant.EPOCH);
            assertEquals(each[0].toString(), each[1], written(sentences.before(recorded)));
            assertEquals(each[0].toString(), each[2], written(sentences.after(recorded)));
        }
    }

    @Test
    public void ofNobodyKnownTheySaySomebody() {
        RecordedChange recorded = RecordedChange.of(Change.of(What.OWNER, radiology, 0, "", "ben"), 1, Person.of("", ""), Instant.EPOCH);
        assertEquals("Somebody made ben the owner for Radiology.", sentences.of(recorded, SamplePartnership.shippedCriteria(), Registry.empty()));
    }

    private static String written(Optional<ChangedValue> value) {
        return value.map(known -> known.facts() + " " + known.text()).orElse(null);
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
