package org.jointpriority.jira.views.environment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.jointpriority.domain.SideBySide;
import org.jointpriority.domain.SideBySide.AtSite;
import org.jointpriority.domain.SideBySide.Installed;
import org.jointpriority.domain.SideBySide.Kind;
import org.jointpriority.domain.SideBySide.Standard;
import org.jointpriority.domain.limits.Limits;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.jira.network.PictureView;
import org.jointpriority.jira.platform.Choice;
import org.jointpriority.jira.platform.Wording;

/** The systems of one kind, site by site, and what settling on one product would join. */
public final class EnvironmentView {
    private final List<Choice> kinds;
    private final String summary;
    private final String ownSentence;
    private final List<SiteView> sites;
    private final List<StandardView> standards;
    private final List<Choice> siteChoices;
    private final PictureView picture;

    /**
     * @param lens        the id of the department whose systems stand out
     * @param siteChoices the sites of which a picture can be drawn
     * @param picture     of the one that is chosen; null if none is
     */
    EnvironmentView(SideBySide compared, List<Kind> all, OptionalInt lens, IntFunction<Optional<String>> departmentName,
            List<Choice> siteChoices, PictureView picture, Wording wording) {
        List<Choice> choices = new ArrayList<>();
        for (Kind kind : all) {
            choices.add(Choice.of(kind.name(), wording.text("joint-priority.environment.kind", kind.name(), kind.systems()),
                    Limits.nameKey(kind.name()).equals(Limits.nameKey(compared.kind()))));
        }
        this.kinds = Collections.unmodifiableList(choices);
        this.summary = summary(compared, wording);
        this.ownSentence = lens.isPresent()
                ? departmentName.apply(lens.getAsInt()).map(name -> ownSentence(compared, lens, name, wording)).orElse(null) : null;
        List<SiteView> shown = new ArrayList<>();
        Map<Integer, String> siteNames = new HashMap<>();
        for (AtSite site : compared.sites()) {
            siteNames.put(site.site().id(), site.site().name());
            shown.add(new SiteView(site, lens, departmentName, wording));
        }
        this.sites = Collections.unmodifiableList(shown);
        List<StandardView> possible = new ArrayList<>();
        for (Standard standard : compared.standards()) {
            possible.add(new StandardView(standard, system -> named(system, siteNames, wording), wording));
        }
        this.standards = Collections.unmodifiableList(possible);
        this.siteChoices = Collections.unmodifiableList(new ArrayList<>(siteChoices));
        this.picture = picture;
    }

    private static String summary(SideBySide compared, Wording wording) {
        List<Installed> systems = compared.sites().stream().flatMap(site -> site.systems().stream()).collect(Collectors.toList());
        long vendors = systems.stream().map(Installed::vendor).filter(Optional::isPresent).distinct().count();
        long sites = compared.sites().stream().filter(site -> !site.systems().isEmpty()).count();
        return wording.text("joint-priority.environment.summary", compared.kind(), systems.size(), vendors, sites);
    }

    private static String ownSentence(SideBySide compared, OptionalInt lens, String department, Wording wording) {
        long own = compared.sites().stream().flatMap(site -> site.systems().stream())
                .filter(installed -> lens.equals(installed.system().owner())).count();
        return wording.text("joint-priority.environment.own", department, own);
    }

    private static String named(NetworkSystem system, Map<Integer, String> siteNames, Wording wording) {
        return wording.text("joint-priority.network.at-site", system.name(), siteNames.getOrDefault(system.siteId(), ""));
    }

    public List<Choice> kinds() {
        return kinds;
    }

    public String summary() {
        return summary;
    }

    /** What the mark on a system means and on how many it is; null where nobody's stand out. */
    public String ownSentence() {
        return ownSentence;
    }

    public List<SiteView> sites() {
        return sites;
    }

    public List<StandardView> standards() {
        return standards;
    }

    /** The sites of which a picture can be drawn. */
    public List<Choice> siteChoices() {
        return siteChoices;
    }

    /** Null where no site is chosen. */
    public PictureView picture() {
        return picture;
    }

    /** Whether there is anything left to settle. */
    public boolean isVaried() {
        return standards.stream().anyMatch(StandardView::joinsAny);
    }
}
