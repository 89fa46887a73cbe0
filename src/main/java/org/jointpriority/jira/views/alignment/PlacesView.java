package org.jointpriority.jira.views.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jointpriority.domain.departments.Department;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.PagerView;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.jira.views.ViewQuery.Order;
import org.jointpriority.partnership.AlignmentSurvey;
import org.jointpriority.partnership.OwnPlaces;

/** Each department's own places beside the joint ones: a table, and slopes for the first lines of it. */
public final class PlacesView {
    /** More lines than these run into one another. */
    private static final int MOST_DRAWN = 12;

    private final List<Choice> orders;
    private final List<SlopesView> slopes;
    private final String drawn;
    private final List<ColumnView> columns;
    private final List<Row> rows;
    private final PagerView pager;

    PlacesView(AlignmentSurvey survey, ViewQuery query, String contextPath, Wording wording) {
        this.orders = Collections.unmodifiableList(Stream.of(Order.values()).map(order -> Choice.of(order.code(),
                wording.text("joint-priority.alignment.order." + order.code()), order == query.order())).collect(Collectors.toList()));
        List<OwnPlaces> all = new ArrayList<>(survey.places());
        if (query.order() == Order.APART) {
            all.sort(Comparator.comparing((OwnPlaces places) -> apart(places, query.lens())).reversed());
        }
        int start = query.start() < all.size() ? query.start() : 0;
        List<OwnPlaces> shown = all.subList(start, Math.min(all.size(), start + query.rows()));
        List<OwnPlaces> first = shown.subList(0, Math.min(shown.size(), MOST_DRAWN));
        this.drawn = first.size() < all.size() ? wording.text("joint-priority.alignment.drawn", start + 1, start + first.size(), all.size()) : null;
        List<SlopesView> pictures = new ArrayList<>();
        List<ColumnView> headings = new ArrayList<>();
        for (Department department : survey.compared()) {
            List<OwnPlaces> part = all.stream().filter(places -> places.shifts().containsKey(department.id())).collect(Collectors.toList());
            headings.add(part.size() == all.size() ? ColumnView.of(department, query)
                    : ColumnView.of(department, query, wording.text("joint-priority.alignment.part-of", part.size(), all.size())));
            SlopesView picture = new SlopesView(department, first, part, query, wording);
            if (picture.hasLines()) {
                pictures.add(picture);
            }
        }
        // What the lens is for goes first.
        pictures.sort(Comparator.comparing(picture -> !picture.isLens()));
        this.slopes = Collections.unmodifiableList(pictures);
        this.columns = Collections.unmodifiableList(headings);
        this.rows = Collections.unmodifiableList(shown.stream().map(places -> new Row(places, survey.compared(), query, contextPath, wording))
                .collect(Collectors.toList()));
        this.pager = PagerView.of(start, shown.size(), query.rows(), all.size(), wording);
    }

    private static int apart(OwnPlaces places, OptionalInt lens) {
        return lens.isPresent() ? Math.abs(places.distance(lens.getAsInt()).orElse(0)) : places.widest();
    }

    public List<Choice> orders() {
        return orders;
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }

    public List<SlopesView> slopes() {
        return slopes;
    }

    /** Which lines the slopes are of; null where they are of all. */
    public String drawn() {
        return drawn;
    }

    public List<ColumnView> columns() {
        return columns;
    }

    public List<Row> rows() {
        return rows;
    }

    PagerView pager() {
        return pager;
    }

    /** A joint priority. */
    public static final class Row {
        private final OwnPlaces places;
        private final String address;
        private final List<Cell> cells;

        Row(OwnPlaces places, List<Department> departments, ViewQuery query, String contextPath, Wording wording) {
            this.places = places;
            this.address = contextPath + "/browse/" + places.issue().key();
            this.cells = Collections.unmodifiableList(departments.stream().map(department ->
                    new Cell(places.shifts().get(department.id()), query.isThrough(department), wording)).collect(Collectors.toList()));
        }

        public int place() {
            return places.place();
        }

        public String issueKey() {
            return places.issue().key().toString();
        }

        public String summary() {
            return places.issue().summary();
        }

        public String address() {
            return address;
        }

        /** Whether it has its joint place for a time only. */
        public boolean isLifted() {
            return places.isLifted();
        }

        public List<Cell> cells() {
            return cells;
        }
    }

    /** Where one department alone would put it, if it takes part. */
    public static final class Cell {
        private final OwnPlaces.Shift shift;
        private final boolean lens;
        private final String difference;

        Cell(OwnPlaces.Shift shift, boolean lens, Wording wording) {
            this.shift = shift;
            this.lens = lens;
            this.difference = shift == null || shift.distance() == 0 ? null
                    : wording.text("joint-priority.ranking.own." + (shift.distance() < 0 ? "higher" : "lower"), Math.abs(shift.distance()));
        }

        public boolean isThere() {
            return shift != null;
        }

        public int own() {
            return shift.own();
        }

        /** Null where both places are the same. */
        public String difference() {
            return difference;
        }

        public String direction() {
            return SlopesView.direction(shift);
        }

        public boolean isLens() {
            return lens;
        }
    }
}
