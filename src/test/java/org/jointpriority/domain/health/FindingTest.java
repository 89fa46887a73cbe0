package org.jointpriority.domain.health;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.departments.Departments;
import org.jointpriority.domain.notices.MailRules;
import org.junit.Test;

public class FindingTest {
    private static final Set<String> GROUPS_WITH_PEOPLE = Set.of("hospital-it", "keepers");

    @Test
    public void noneOfWhatIsCountedIsInOrder() {
        assertTrue(Finding.counted(Check.GONE_ISSUES, 0).isInOrder());
        Finding three = Finding.counted(Check.GONE_ISSUES, 3);
        assertFalse(three.isInOrder());
        assertEquals(3, three.count());
        assertEquals(List.of(), three.names());
    }

    @Test
    public void aDepartmentNeedsAGroupWithPeopleInIt() {
        Finding finding = Finding.ofDepartments(Departments.of(List.of(Department.of(1, "IT").withGroup("hospital-it"),
                Department.of(2, "Radiology").withPosition(1), Department.of(3, "Pharmacy").withGroup("gone").withPosition(2))),
                GROUPS_WITH_PEOPLE::contains);
        assertEquals(List.of("Radiology", "Pharmacy"), finding.names());
        assertEquals(2, finding.count());
        assertFalse(finding.isInOrder());
    }

    @Test
    public void anInactiveDepartmentNeedsNobody() {
        assertTrue(Finding.ofDepartments(Departments.of(List.of(Department.of(1, "Telecom").withActive(false))),
                GROUPS_WITH_PEOPLE::contains).isInOrder());
    }

    @Test
    public void groupsThatKeepTheRegistryHavePeople() {
        assertEquals(List.of("gone"), Finding.ofRegistryKeepers(List.of("keepers", "gone"), GROUPS_WITH_PEOPLE::contains).names());
        assertTrue(Finding.ofRegistryKeepers(List.of("keepers"), GROUPS_WITH_PEOPLE::contains).isInOrder());
        assertTrue("none has been named yet", Finding.ofRegistryKeepers(List.of(), GROUPS_WITH_PEOPLE::contains).isInOrder());
    }

    @Test
    public void mailMattersWhereThereIsToBeAny() {
        Object[][] table = {
            // wanted, Jira can send, late; server in order, waiting in order
            {true, true, 0, true, true},
            {true, true, 4, true, false},
            {true, false, 4, false, true},
            {false, false, 4, true, true},
            {false, true, 4, true, true},
        };
        for (Object[] row : table) {
            MailRules rules = MailRules.of((boolean) row[0], 5);
            assertEquals(List.of(row).toString(), row[3], Finding.ofMailServer(rules, (boolean) row[1]).isInOrder());
            assertEquals(List.of(row).toString(), row[4], Finding.ofMailWaiting(rules, (boolean) row[1], (int) row[2]).isInOrder());
        }
    }
}
