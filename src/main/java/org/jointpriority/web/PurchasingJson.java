package org.jointpriority.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;

import org.jointpriority.domain.Registry;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.domain.planning.Deadline;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.CostOfWaiting;
import org.jointpriority.domain.purchasing.Leverage;
import org.jointpriority.domain.purchasing.Offer;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.partnership.PartnershipView;
import org.jointpriority.partnership.Person;

/** What is to be bought for a joint priority, as JSON. Amounts are texts, exact to the last of the currency's digits. */
final class PurchasingJson {
    private PurchasingJson() {
    }

    /** @param named who has a user key */
    static String offers(PartnershipView view, Function<String, Person> named) {
        JsonStringWriter json = start(view).array("offers");
        for (Offer offer : view.surroundings().offers().values()) {
            json.object().value("id", offer.id());
            vendor(json, offer.vendorId(), view.registry());
            json.value("amount", offer.price().amount().toPlainString())
                    .value("currency", offer.price().currency().getCurrencyCode())
                    .value("validUntil", offer.validUntil().toString())
                    .value("open", offer.isOpen(view.today()))
                    .value("note", offer.note());
            Person by = named.apply(offer.by());
            json.object("by").value("key", by.key()).value("name", by.name()).end();
            json.value("at", offer.at().toString()).end();
        }
        return json.end().end().done();
    }

    static String purchasing(PartnershipView view) {
        JsonStringWriter json = start(view).value("today", view.today().toString());
        agreements(json, view);
        deadlines(json, view);
        costOfWaiting(json, view);
        leverage(json, view);
        return json.end().done();
    }

    private static JsonStringWriter start(PartnershipView view) {
        return JsonWriter.string().object()
                .value("issueKey", view.issue().key().toString())
                .value("revision", view.revision());
    }

    private static void agreements(JsonStringWriter json, PartnershipView view) {
        json.array("agreements");
        for (Map.Entry<Agreement, List<NetworkSystem>> entry : view.surroundings().agreements(view.registry()).entrySet()) {
            Agreement agreement = entry.getKey();
            json.object().value("id", agreement.id()).value("title", agreement.title()).value("kind", agreement.kind().name());
            vendor(json, agreement.vendorId(), view.registry());
            json.value("start", written(agreement.start()))
                    .value("end", written(agreement.end()))
                    .value("noticeDay", written(agreement.noticeDay()))
                    .value("inForce", agreement.isInForce(view.today()))
                    .value("reference", agreement.reference())
                    .array("systems");
            entry.getValue().forEach(system -> json.object().value("id", system.id()).value("name", system.name()).end());
            json.end().end();
        }
        json.end();
    }

    private static void deadlines(JsonStringWriter json, PartnershipView view) {
        json.array("deadlines");
        for (Deadline deadline : view.deadlines()) {
            if (!deadline.isGone(view.today())) {
                json.object().value("day", deadline.day().toString()).value("source", deadline.source().name());
                json.value("subject", deadline.subjectId().isPresent() ? deadline.subjectId().getAsInt() : null);
                json.value("overdue", deadline.isOverdue(view.today())).end();
            }
        }
        json.end();
    }

    private static void costOfWaiting(JsonStringWriter json, PartnershipView view) {
        json.array("costOfWaiting");
        for (CostOfWaiting.Step step : CostOfWaiting.of(view.surroundings().offers().values(), view.today()).steps()) {
            json.object().value("decideBy", step.decideBy().toString()).value("offer", step.offer().id());
            json.value("next", step.next().map(Offer::id).orElse(null));
            json.value("saving", step.saving().map(saving -> saving.amount().toPlainString()).orElse(null));
            json.value("currency", step.offer().price().currency().getCurrencyCode()).end();
        }
        json.end();
    }

    private static void leverage(JsonStringWriter json, PartnershipView view) {
        Registry registry = view.registry();
        json.array("leverage");
        for (Leverage hint : Leverage.of(view.surroundings().affected(), registry.agreements(), registry.network(), view.today())) {
            json.object();
            json.object("system").value("id", hint.system().id()).value("name", hint.system().name()).end();
            json.object("agreement").value("id", hint.agreement().id()).value("title", hint.agreement().title()).end();
            vendor(json, hint.agreement().vendorId(), registry);
            json.value("end", written(hint.agreement().end()))
                    .value("sameVendor", hint.isSameVendor())
                    .value("sameKind", hint.isSameKind())
                    .array("sites");
            for (Site site : hint.sites()) {
                json.object().value("id", site.id()).value("name", site.name()).end();
            }
            json.end().end();
        }
        json.end();
    }

    private static void vendor(JsonStringWriter json, int id, Registry registry) {
        json.object("vendor").value("id", id).value("name", registry.vendor(id).map(Vendor::name).orElse(null)).end();
    }

    private static String written(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
