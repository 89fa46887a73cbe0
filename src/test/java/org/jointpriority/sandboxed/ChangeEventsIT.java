package org.jointpriority.sandboxed;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jointpriority.sandbox.jira.store.WebhookRecord;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.sun.net.httpserver.HttpServer;

/** What another app hears that listens to the packaged plugin. */
public class ChangeEventsIT {
    private static final String EVENT = "org.jointpriority.api.event.JointPriorityChangedEvent";

    private final Hospital hospital = Hospital.running();
    private final List<Object> heard = new CopyOnWriteArrayList<>();
    private final List<IssueEvent> updates = new CopyOnWriteArrayList<>();

    /** Jira tells listeners by the type of their parameter. */
    @EventListener
    public void onEvent(Object event) {
        if (event.getClass().getName().equals(EVENT)) {
            heard.add(event);
        } else if (event instanceof IssueEvent update && EventType.ISSUE_UPDATED_ID.equals(update.getEventTypeId())) {
            updates.add(update);
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

    @Test
    public void aWebhookHearsOfAChangeWhereAnAdministratorWantsIt() throws Exception {
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        String key = hospital.newPriority("Hooked");
        WebhookRecord webhook = new WebhookRecord(1, "Receiver", "http://127.0.0.1:" + receiver.getAddress().getPort() + "/", "key = " + key);
        hospital.webhooks().put(webhook);
        try {
            rate(key, 0, 7);
            assertEquals("as shipped Jira's own events alone", List.of(), updates);

            hospital.admin().put("/change-events", "{\"issueUpdates\":true}");
            rate(key, 1, 8);
            assertEquals(1, updates.size());
            JsonObject told = JsonParser.object().from(received.poll(20, TimeUnit.SECONDS));
            assertEquals("jira:issue_updated", told.getString("webhookEvent"));
            assertEquals("it.anna", told.getObject("user").getString("name"));
            assertEquals(key, told.getObject("issue").getString("key"));
            assertEquals("Awaiting assessment", told.getObject("issue").getObject("fields").getString(hospital.fieldId("Consensus")));
        } finally {
            hospital.admin().put("/change-events", "{\"issueUpdates\":false}");
            hospital.webhooks().remove(webhook.id());
            receiver.stop(0);
        }
        updates.clear();
        rate(key, 2, 6);
        assertEquals(List.of(), updates);
    }

    private void rate(String key, int revision, int rating) {
        hospital.as("it.anna").put("/priorities/" + key + "/departments/" + hospital.departmentId("IT") + "/ratings",
                "{\"revision\":" + revision + ",\"ratings\":{\"" + hospital.criterionIds().get(0) + "\":" + rating + "}}");
    }
}
