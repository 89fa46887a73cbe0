package org.jointpriority.domain.order;

import static org.jointpriority.domain.Refusals.assertRefused;
import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.Test;

import org.jointpriority.domain.limits.InvalidValue.Reason;

public class IssueKeyTest {
    @Test
    public void areOrderedAsPeopleCount() {
        List<String> inOrder = List.of("IT-1", "RA-2", "RAD-1", "RAD-9", "RAD-10",
                "RAD-100", "RAD2-1", "RADX-1", "RAD_2-1", "X-9999999999");
        List<IssueKey> keys = new ArrayList<>(inOrder.stream().map(IssueKey::parse).toList());
        Collections.shuffle(keys, new Random(1));
        Collections.sort(keys);
        assertEquals(inOrder, keys.stream().map(IssueKey::toString).toList());
    }

    @Test
    public void haveAProjectAndANumber() {
        assertEquals("RAD", IssueKey.parse("RAD-12").projectKey());
        assertEquals(12, IssueKey.parse("RAD-12").number());
    }

    @Test
    public void refuseWhatJiraWouldNotCallAKey() {
        for (String key : new String[] {"", "RAD", "RAD-", "-1", "RAD-0", "RAD-012", "RAD--1", "rad-1", "RAD-1x", "RAD-10000000000",
                " RAD-1", "RAD-1\n", "RÄD-1", "RAD-\u0661"}) {
            assertRefused("issueKey", Reason.MALFORMED, () -> IssueKey.parse(key));
        }
    }
}
