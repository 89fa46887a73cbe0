package org.jointpriority.jira.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.domain.network.Network;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.network.Site;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.partnership.Foundation;

/** Pictures of how data passes through the environment, a site at a time. */
@Named
public final class SitePictures {
    private final Foundation foundation;
    private final Wording wording;
    private final ApplicationProperties application;

    @Inject
    public SitePictures(Foundation foundation, Wording wording, ApplicationProperties application) {
        this.foundation = foundation;
        this.wording = wording;
        this.application = application;
    }

    /** The picture of a site, if there is one with this id; systems that are elsewhere are called with their site. */
    public Optional<PictureView> of(int siteId, Network network) {
        return network.site(siteId).map(site -> picture(site, network));
    }

    private PictureView picture(Site site, Network network) {
        Function<NetworkSystem, String> named = system -> system.siteId() == site.id() ? system.name()
                : wording.text("joint-priority.network.at-site", system.name(), network.site(system.siteId()).map(Site::name).orElse(""));
        return new PictureView(network.throughSite(site.id()), network, foundation.departments(), named,
                steps -> wording.text("joint-priority.network.site-picture.steps", steps),
                wording.text("joint-priority.network.site-picture.label", site.name()), application.getBaseUrl(UrlMode.RELATIVE), wording);
    }

    /** The sites to choose from, each by its id. */
    public List<Choice> sites(Network network, OptionalInt chosen) {
        List<Choice> sites = new ArrayList<>();
        for (Site site : network.sites()) {
            sites.add(Choice.of(Integer.toString(site.id()), site.name(), chosen.isPresent() && chosen.getAsInt() == site.id()));
        }
        return sites;
    }
}
