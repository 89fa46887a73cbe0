package org.jointpriority.sandbox.jira.api;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.grack.nanojson.JsonWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointpriority.sandbox.jira.jql.Jql;
import org.jointpriority.sandbox.jira.jql.JqlException;
import org.jointpriority.sandbox.jira.store.IssueRecord;
import org.jointpriority.sandbox.jira.store.UserRecord;
import org.jointpriority.sandbox.jira.store.WebhookRecord;

/** Sends what happens to issues to the registered addresses, in the form of Jira's webhooks, while nobody waits for it. */
public final class Webhooks {
    private static final int KEPT = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final JiraApi jira;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Deque<Delivery> deliveries = new ArrayDeque<>();

    Webhooks(JiraApi jira, Clock clock) {
        this.jira = jira;
        this.clock = clock;
    }

    /** What was sent where, and what came of it. */
    public record Delivery(Instant at, String name, String body, String outcome) { }

    /** The latest first. */
    public List<Delivery> deliveries() {
        synchronized (deliveries) {
            return List.copyOf(deliveries);
        }
    }

    @EventListener
    public void onIssue(IssueEvent event) {
        for (WebhookRecord webhook : jira.model().webhooks().all()) {
            jira.model().issues().find(event.getIssue().getId()).filter(issue -> isFor(webhook, issue))
                    .ifPresent(issue -> send(webhook, body(event, issue)));
        }
    }

    private boolean isFor(WebhookRecord webhook, IssueRecord issue) {
        try {
            return webhook.jql().isBlank() || jira.search().findAll(null, Jql.parse(webhook.jql())).contains(issue);
        } catch (JqlException e) {
            // What it names may be gone by now, such as a field of a plugin that is disabled.
            return false;
        }
    }

    private String body(IssueEvent event, IssueRecord issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.summary());
        fields.put("issuetype", Map.of("name", jira.model().typeOf(issue).name()));
        jira.fields().usable(issue).forEach(field -> fields.put(field.fieldId(), jira.fields().json(issue, field)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("timestamp", clock.millis());
        body.put("webhookEvent", EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId()) ? "jira:issue_created" : "jira:issue_updated");
        body.put("issue_event_type_name", name(event.getEventTypeId()));
        if (event.getUser() != null) {
            UserRecord user = jira.model().users().find(event.getUser().getKey()).orElseThrow();
            body.put("user", Map.of("key", user.key(), "name", user.name(), "displayName", user.displayName()));
        }
        body.put("issue", Map.of("id", String.valueOf(issue.id()), "key", issue.key(), "fields", fields));
        return JsonWriter.string(body);
    }

    private static String name(Long eventType) {
        return EventType.ISSUE_CREATED_ID.equals(eventType) ? "issue_created" : EventType.ISSUE_UPDATED_ID.equals(eventType) ? "issue_updated"
                : "issue_generic";
    }

    private void send(WebhookRecord webhook, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(webhook.url())).timeout(PATIENCE).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        http.sendAsync(request, HttpResponse.BodyHandlers.discarding()).whenComplete((response, failure) ->
                keep(new Delivery(clock.instant(), webhook.name(), body, failure == null ? String.valueOf(response.statusCode()) : String.valueOf(failure.getMessage()))));
    }

    private void keep(Delivery delivery) {
        synchronized (deliveries) {
            deliveries.addFirst(delivery);
            if (deliveries.size() > KEPT) {
                deliveries.removeLast();
            }
        }
    }
}
