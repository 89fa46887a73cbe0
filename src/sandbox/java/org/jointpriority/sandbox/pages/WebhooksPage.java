package org.jointpriority.sandbox.pages;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jointpriority.sandbox.jira.jql.Jql;
import org.jointpriority.sandbox.jira.jql.JqlException;
import org.jointpriority.sandbox.jira.store.WebhookRecord;

/** {@code /plugins/servlet/webhooks}: the addresses that hear of issues, and what was sent to them since the start. */
final class WebhooksPage extends Page {
    private static final long serialVersionUID = 1;
    private static final String ADDRESS = "/plugins/servlet/webhooks";

    WebhooksPage(Frame frame) {
        super(frame);
    }

    @Override
    boolean isForAdministrators() {
        return true;
    }

    @Override
    void get(Exchange exchange) throws IOException {
        show(exchange, "");
    }

    @Override
    void post(Exchange exchange) throws IOException {
        if (exchange.parameter("action").equals("delete")) {
            exchange.model().webhooks().remove(Long.valueOf(exchange.parameter("id")));
            exchange.redirect(ADDRESS);
            return;
        }
        String problem = problem(exchange.parameter("name"), exchange.parameter("url"), exchange.parameter("jql"));
        if (problem.isEmpty()) {
            exchange.model().webhooks().put(new WebhookRecord(exchange.model().newId("webhook"), exchange.parameter("name"),
                    exchange.parameter("url"), exchange.parameter("jql")));
            exchange.redirect(ADDRESS);
        } else {
            show(exchange, problem);
        }
    }

    private static String problem(String name, String url, String jql) {
        if (name.isBlank()) {
            return "Give the webhook a name.";
        }
        if (!url.matches("https?://[^ ]+")) {
            return "The URL has to begin with http:// or https://.";
        }
        try {
            URI.create(url);
            Jql.parse(jql);
            return "";
        } catch (IllegalArgumentException | JqlException e) {
            return e.getMessage();
        }
    }

    private void show(Exchange exchange, String problem) throws IOException {
        Map<String, Object> values = exchange.values();
        values.put("webhooks", exchange.model().webhooks().all());
        values.put("deliveries", frame().jira().webhooks().deliveries());
        values.put("problem", problem);
        exchange.html(frame().adminPage(exchange, "WebHooks", "admin-webhooks.vm", values, "webhooks"));
    }
}
