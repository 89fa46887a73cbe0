package org.jointpriority.jira.views.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;

import org.jointpriority.domain.SideBySide;
import org.jointpriority.domain.SideBySide.AtSite;
import org.jointpriority.domain.SideBySide.Installed;
import org.jointpriority.domain.departments.Department;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.jira.network.PictureView;
import org.jointpriority.jira.network.SitePictures;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.View;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.jira.views.ViewTable;
import org.jointpriority.partnership.Foundation;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.registry.EnvironmentComparison;
import org.jointpriority.partnership.registry.EnvironmentComparison.Compared;
import org.jointpriority.partnership.registry.RegistryKeeping;

/** Makes the view of the environment. */
@Named
public final class EnvironmentViews extends View {
    private final EnvironmentComparison comparison;
    private final RegistryKeeping keeping;
    private final Foundation foundation;
    private final SitePictures pictures;
    private final Wording wording;

    @Inject
    public EnvironmentViews(EnvironmentComparison comparison, RegistryKeeping keeping, Foundation foundation, SitePictures pictures,
            Wording wording) {
        super(ViewKind.ENVIRONMENT);
        this.comparison = comparison;
        this.keeping = keeping;
        this.foundation = foundation;
        this.pictures = pictures;
        this.wording = wording;
    }

    @Override
    protected Optional<EnvironmentView> show(ViewQuery query) {
        Compared compared = comparison.compare(query.kind());
        Network network = keeping.registry().network();
        return compared.chosen().map(chosen -> new EnvironmentView(chosen, compared.kinds(), query.lens(), this::departmentName,
                sites(network, query), query.site().isPresent() ? picture(network, query.site().getAsInt()) : null, wording));
    }

    private List<Choice> sites(Network network, ViewQuery query) {
        List<Choice> sites = new ArrayList<>();
        sites.add(Choice.of("", wording.text("joint-priority.environment.site.choose"), !query.site().isPresent()));
        sites.addAll(pictures.sites(network, query.site()));
        return sites;
    }

    private PictureView picture(Network network, int siteId) {
        return pictures.of(siteId, network)
                .orElseThrow(() -> Refusal.invalid("site", Message.of("joint-priority.refusal.value.unknown", siteId)));
    }

    @Override
    public ViewTable table(ViewQuery query) {
        ViewTable table = ViewTable.of("joint-priority.environment.column.", wording,
                "kind", "site", "system", "vendor", "product", "version", "support", "owner", "agreements");
        comparison.compare(query.kind()).chosen().map(SideBySide::sites)
                .ifPresent(sites -> sites.forEach(site -> site.systems().forEach(installed -> add(table, site, installed))));
        return table;
    }

    private void add(ViewTable table, AtSite site, Installed installed) {
        NetworkSystem system = installed.system();
        List<String> agreements = installed.agreements().stream().map(Agreement::title).collect(Collectors.toList());
        table.add(system.kind(), site.site().name(), system.name(), installed.vendor().map(Vendor::name).orElse(""), system.product(),
                system.version(), system.endOfSupport().map(Object::toString).orElse(""),
                system.owner().isPresent() ? departmentName(system.owner().getAsInt()).orElse("") : "", wording.list(agreements));
    }

    private Optional<String> departmentName(int id) {
        return foundation.departments().byId(id).map(Department::name);
    }
}
