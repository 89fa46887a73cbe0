package org.jointpriority.jira.registry;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jointpriority.jira.network.PictureView;
import org.jointpriority.jira.platform.Choice;

/** The whole environment as a picture, a site at a time. */
public final class SitePictureView {
    private final String address;
    private final List<Choice> sites;
    private final Optional<PictureView> picture;

    SitePictureView(String address, List<Choice> sites, Optional<PictureView> picture) {
        this.address = address;
        this.sites = Collections.unmodifiableList(sites);
        this.picture = picture;
    }

    public String address() {
        return address;
    }

    public boolean hasSites() {
        return !sites.isEmpty();
    }

    public List<Choice> sites() {
        return sites;
    }

    /** Null where nothing is recorded. */
    public PictureView picture() {
        return picture.filter(PictureView::hasSystems).orElse(null);
    }
}
