package org.jointpriority.web;

import java.util.List;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;

import org.jointpriority.domain.SideBySide;
import org.jointpriority.domain.SideBySide.AtSite;
import org.jointpriority.domain.SideBySide.Installed;
import org.jointpriority.domain.SideBySide.Kind;
import org.jointpriority.domain.SideBySide.Standard;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.partnership.registry.EnvironmentComparison.Compared;

/** Systems side by side as JSON, which refers to the registry's rows by id. */
final class EnvironmentJson {
    private EnvironmentJson() { }

    static String of(Compared compared) {
        JsonStringWriter json = JsonWriter.string().object().value("today", compared.today().toString()).array("kinds");
        for (Kind kind : compared.kinds()) {
            json.object().value("name", kind.name()).value("systems", kind.systems()).value("sites", kind.sites()).end();
        }
        json.end();
        json.value("kind", compared.chosen().map(SideBySide::kind).orElse(null)).array("sites");
        compared.chosen().ifPresent(chosen -> chosen.sites().forEach(site -> site(json, site)));
        json.end().array("standards");
        compared.chosen().ifPresent(chosen -> chosen.standards().forEach(standard -> standard(json, standard)));
        return json.end().end().done();
    }

    private static void site(JsonStringWriter json, AtSite site) {
        json.object().value("id", site.site().id()).value("name", site.site().name()).array("systems");
        for (Installed installed : site.systems()) {
            NetworkSystem system = installed.system();
            json.object().value("id", system.id()).value("name", system.name());
            json.value("owner", system.owner().isPresent() ? system.owner().getAsInt() : null);
            json.value("vendor", installed.vendor().map(Vendor::id).orElse(null));
            json.value("product", system.product()).value("version", system.version());
            json.value("endOfSupport", system.endOfSupport().map(Object::toString).orElse(null));
            json.value("supported", !installed.isUnsupported());
            agreements(json, installed.agreements());
            json.end();
        }
        json.end().end();
    }

    private static void standard(JsonStringWriter json, Standard standard) {
        json.object().value("vendor", standard.vendor().id()).value("product", standard.product());
        systems(json, "settled", standard.settled());
        systems(json, "joining", standard.joining());
        agreements(json, standard.agreements());
        json.end();
    }

    private static void systems(JsonStringWriter json, String name, List<NetworkSystem> systems) {
        json.array(name);
        systems.forEach(system -> json.value(system.id()));
        json.end();
    }

    private static void agreements(JsonStringWriter json, List<Agreement> agreements) {
        json.array("agreements");
        agreements.forEach(agreement -> json.value(agreement.id()));
        json.end();
    }
}
