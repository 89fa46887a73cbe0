package org.jointpriority.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.jointpriority.domain.Surroundings;
import org.jointpriority.domain.purchasing.Money;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.storage.rows.AffectedRow;
import org.jointpriority.storage.rows.AskedRow;
import org.jointpriority.storage.rows.OfferRow;

/** Where the surroundings of joint priorities stand in the database. */
final class SurroundingsRows {
    static final List<Class<? extends Entity>> TABLES =
            Collections.unmodifiableList(Arrays.asList(AffectedRow.class, AskedRow.class, OfferRow.class));

    private static final String AFFECTED = "ISSUE_ID,SYSTEM_ID";
    private static final String ASKED = "ISSUE_ID,DEPARTMENT_ID";
    private static final String OFFER = "ISSUE_ID,OFFER_ID,VENDOR_ID,AMOUNT,CURRENCY,VALID_UNTIL,NOTE,USER_KEY,MOMENT";

    private final ActiveObjects activeObjects;
    private final Rows rows;

    SurroundingsRows(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
        this.rows = new Rows(activeObjects);
    }

    /** Of those of the issues that have any, in one statement a table for each thousand. */
    Map<Long, Surroundings> of(Collection<Long> issueIds) {
        Collector found = new Collector();
        rows.readIn(AffectedRow.class, AFFECTED, "ISSUE_ID", issueIds, found::add);
        rows.readIn(AskedRow.class, ASKED, "ISSUE_ID", issueIds, found::add);
        rows.readIn(OfferRow.class, OFFER, "ISSUE_ID", issueIds, found::add);
        return found.surroundings();
    }

    /** Of all issues that have any, in one statement a table. */
    Map<Long, Surroundings> all() {
        Collector found = new Collector();
        readAll(AffectedRow.class, AFFECTED, found::add);
        readAll(AskedRow.class, ASKED, found::add);
        readAll(OfferRow.class, OFFER, found::add);
        return found.surroundings();
    }

    /** What the issues affect, in one statement for each thousand. */
    Map<Long, Set<Integer>> affectedBy(Collection<Long> issueIds) {
        Map<Long, Set<Integer>> systemIds = new HashMap<>();
        rows.readIn(AffectedRow.class, AFFECTED, "ISSUE_ID", issueIds,
                row -> systemIds.computeIfAbsent(row.getIssueId(), id -> new HashSet<>()).add(row.getSystemId()));
        return systemIds;
    }

    /** The issues that affect one of the systems, in one statement. */
    Set<Long> affecting(Collection<Integer> systemIds) {
        Set<Long> issueIds = new HashSet<>();
        if (systemIds.size() > Rows.LONGEST_LIST) {
            readAll(AffectedRow.class, AFFECTED, row -> {
                if (systemIds.contains(row.getSystemId())) {
                    issueIds.add(row.getIssueId());
                }
            });
        } else {
            rows.readIn(AffectedRow.class, AFFECTED, "SYSTEM_ID", systemIds, row -> issueIds.add(row.getIssueId()));
        }
        return issueIds;
    }

    /** The issues that have an offer of the vendor, in one statement. */
    Set<Long> withOffersOf(int vendorId) {
        Set<Long> issueIds = new HashSet<>();
        rows.readIn(OfferRow.class, "ISSUE_ID,VENDOR_ID", "VENDOR_ID", Collections.singleton(vendorId), row -> issueIds.add(row.getIssueId()));
        return issueIds;
    }

    void writeAffected(long issueId, int systemId, boolean affected) {
        if (affected) {
            rows.claim(AffectedRow.class, new DBParam("NATURAL_KEY", key(issueId, systemId)), new DBParam("ISSUE_ID", issueId),
                    new DBParam("SYSTEM_ID", systemId));
        } else {
            delete(AffectedRow.class, issueId, systemId);
        }
    }

    void writeAsked(long issueId, int departmentId, boolean asked) {
        if (asked) {
            rows.claim(AskedRow.class, new DBParam("NATURAL_KEY", key(issueId, departmentId)), new DBParam("ISSUE_ID", issueId),
                    new DBParam("DEPARTMENT_ID", departmentId));
        } else {
            delete(AskedRow.class, issueId, departmentId);
        }
    }

    void write(long issueId, Offer offer) {
        String key = key(issueId, offer.id());
        OfferRow row = rows.one(OfferRow.class, "NATURAL_KEY", key).orElseGet(() -> rows.claim(OfferRow.class,
                new DBParam("NATURAL_KEY", key), new DBParam("ISSUE_ID", issueId), new DBParam("OFFER_ID", offer.id())));
        row.setVendorId(offer.vendorId());
        row.setAmount(offer.price().amount().toPlainString());
        row.setCurrency(offer.price().currency().getCurrencyCode());
        row.setValidUntil(offer.validUntil().toString());
        row.setNote(offer.note());
        row.setUserKey(offer.by());
        row.setMoment(offer.at().toEpochMilli());
        row.save();
    }

    void deleteOffer(long issueId, int offerId) {
        delete(OfferRow.class, issueId, offerId);
    }

    private void delete(Class<? extends Entity> type, long issueId, int subjectId) {
        activeObjects.deleteWithSQL(type, "NATURAL_KEY = ?", key(issueId, subjectId));
    }

    private <R extends Entity> void readAll(Class<R> type, String columns, Consumer<R> reader) {
        activeObjects.stream(type, Query.select("ID," + columns), reader::accept);
    }

    private static Offer offer(OfferRow row) {
        return Offer.of(row.getOfferId(), row.getVendorId(), Money.of(row.getAmount(), row.getCurrency()),
                LocalDate.parse(row.getValidUntil()), Rows.orEmpty(row.getNote()), row.getUserKey(), Instant.ofEpochMilli(row.getMoment()));
    }

    private static String key(long issueId, int subjectId) {
        return issueId + "/" + subjectId;
    }

    /** Puts together what stands in three tables. */
    private static final class Collector {
        private final Set<Long> issueIds = new HashSet<>();
        private final Map<Long, List<Integer>> affected = new HashMap<>();
        private final Map<Long, List<Integer>> asked = new HashMap<>();
        private final Map<Long, List<Offer>> offers = new HashMap<>();

        void add(AffectedRow row) {
            add(affected, row.getIssueId(), row.getSystemId());
        }

        void add(AskedRow row) {
            add(asked, row.getIssueId(), row.getDepartmentId());
        }

        void add(OfferRow row) {
            add(offers, row.getIssueId(), offer(row));
        }

        private <T> void add(Map<Long, List<T>> values, long issueId, T value) {
            issueIds.add(issueId);
            values.computeIfAbsent(issueId, id -> new ArrayList<>()).add(value);
        }

        Map<Long, Surroundings> surroundings() {
            Map<Long, Surroundings> all = new HashMap<>();
            for (long issueId : issueIds) {
                all.put(issueId, Surroundings.of(of(affected, issueId), of(offers, issueId), of(asked, issueId)));
            }
            return all;
        }

        private static <T> List<T> of(Map<Long, List<T>> values, long issueId) {
            return values.getOrDefault(issueId, Collections.emptyList());
        }
    }
}
