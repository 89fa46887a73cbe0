package org.jointpriority.sandboxed;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;

import com.atlassian.event.api.EventListener;

/** What another app hears that listens to the packaged plugin. */
public class ChangeEventsIT {
    private static final String EVENT = "org.jointpriority.api.event.JointPriorityChangedEvent";

    private final Hospital hospital = Hospital.running();
    private final List<Object> heard = new CopyOnWriteArrayList<>();

    /** Jira tells listeners by the type of their parameter. */
    @EventListener
    public void onEvent(Object event) {
        if (event.getClass().getName().equals(EVENT)) {
            heard.add(event);
        }
    }

    @Before
    public void listen() {
        hospital.events().register(this);
    }

    @After
    public void listenNoMore() {
        hospital.events().unregister(this);
    }

    @Test
    public void aNewOneIsHeardOfAndWhatIsDoneToIt() {
        String key = hospital.newPriority("Heard by others");
        assertEquals(List.of(key + " at revision 0: [], new to AWAITING_ASSESSMENT"), heard.stream().map(Object::toString).toList());
        heard.clear();

        String ratings = "/priorities/" + key + "/departments/" + hospital.departmentId("IT") + "/ratings";
        hospital.as("it.anna").put(ratings, "{\"revision\":0,\"ratings\":{\"" + hospital.criterionIds().get(0) + "\":7}}");

        assertEquals(1, heard.size());
        assertThat(heard.get(0).toString(), containsString("RATING of " + hospital.departmentId("IT")));
    }
}
