package org.jointpriority.sandbox.jira.example;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;

public class ScenarioTest {
    @Test
    public void peopleSpeakOneAfterTheOtherAtEvenDistances() {
        assertEquals(List.of(80, 60, 40, 20), days(four()));
    }

    @Test
    public void whatHasADayIsSaidOnItAndTheOthersInBetween() {
        assertEquals(List.of(85, 70, 42, 14), days(Scenario.of("IMG", "A new scanner", "rad.chen", 100).agrees("rad.chen", "").ago(70).agrees("it.anna", "")
                .agrees("pur.eli", "").agrees("pur.faye", "")));
        assertEquals("the last one too", List.of(65, 30), days(Scenario.of("IMG", "A new scanner", "rad.chen", 100).agrees("rad.chen", "")
                .ago(30).agrees("it.anna", "")));
    }

    @Test
    public void whoSaysNothingSaidItNever() {
        assertEquals(List.of(), days(Scenario.of("IMG", "A new scanner", "rad.chen", 100)));
    }

    @Test
    public void inTheExampleNothingIsSaidBeforeTheIssueIsThereNorInTheFuture() {
        for (Scenario scenario : HospitalNetwork.jointPriorities()) {
            int before = scenario.createdDaysAgo;
            for (Scenario.Said said : scenario.said()) {
                assertTrue(scenario.summary, said.daysAgo() <= before && said.daysAgo() > 0);
                before = said.daysAgo();
            }
        }
    }

    private static Scenario four() {
        return Scenario.of("IMG", "A new scanner", "rad.chen", 100).agrees("rad.chen", "").agrees("it.anna", "").agrees("pur.eli", "").agrees("pur.faye", "");
    }

    private static List<Integer> days(Scenario scenario) {
        return scenario.said().stream().map(Scenario.Said::daysAgo).toList();
    }
}
