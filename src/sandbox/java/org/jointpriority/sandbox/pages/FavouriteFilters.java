package org.jointpriority.sandbox.pages;

import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code /rest/api/2/filter/favourite}: the part of Jira's own REST API that a page of the plugin asks; all filters are favourites here. */
final class FavouriteFilters extends Page {
    private static final long serialVersionUID = 1;

    FavouriteFilters(Frame frame) {
        super(frame);
    }

    @Override
    boolean isOpenToAll() {
        return true;
    }

    @Override
    void get(Exchange exchange) throws IOException {
        List<Map<String, String>> filters = exchange.model().filters().all().stream()
                .filter(filter -> exchange.model().maySee(exchange.user(), filter))
                .map(filter -> Map.of("id", String.valueOf(filter.id()), "name", filter.name(), "jql", filter.jql())).toList();
        exchange.response().setContentType("application/json;charset=UTF-8");
        exchange.response().getWriter().write(JsonWriter.string(filters));
    }
}
