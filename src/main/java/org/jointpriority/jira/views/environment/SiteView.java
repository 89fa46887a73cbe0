package org.jointpriority.jira.views.environment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

import org.jointpriority.domain.SideBySide.AtSite;
import org.jointpriority.domain.SideBySide.Installed;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.domain.purchasing.Vendor;
import org.jointpriority.jira.platform.When;
import org.jointpriority.jira.platform.Wording;

/** A site and its systems of one kind. */
public final class SiteView {
    private final String name;
    private final List<SystemView> systems;

    SiteView(AtSite site, OptionalInt lens, IntFunction<Optional<String>> departmentName, Wording wording) {
        this.name = site.site().name();
        List<SystemView> shown = new ArrayList<>();
        for (Installed installed : site.systems()) {
            shown.add(new SystemView(installed, lens, departmentName, wording));
        }
        this.systems = Collections.unmodifiableList(shown);
    }

    public String name() {
        return name;
    }

    public boolean hasSystems() {
        return !systems.isEmpty();
    }

    public List<SystemView> systems() {
        return systems;
    }

    /** A system: who made it, how long it is supported, whose it is, and what agreements cover it. */
    public static final class SystemView {
        private final Installed installed;
        private final boolean own;
        private final String owner;
        private final String productSentence;
        private final String supportSentence;
        private final List<String> agreements;

        private SystemView(Installed installed, OptionalInt lens, IntFunction<Optional<String>> departmentName, Wording wording) {
            this.installed = installed;
            OptionalInt ownerId = installed.system().owner();
            this.own = lens.isPresent() && lens.equals(ownerId);
            this.owner = ownerId.isPresent() ? departmentName.apply(ownerId.getAsInt()).orElse(null) : null;
            this.productSentence = productSentence(installed.system(), wording);
            this.supportSentence = installed.system().endOfSupport().map(wording::day).map(When::text)
                    .map(day -> wording.text("joint-priority.environment.support." + (installed.isUnsupported() ? "ended" : "until"), day))
                    .orElse(wording.text("joint-priority.environment.support.unknown"));
            List<String> sentences = new ArrayList<>();
            for (Agreement agreement : installed.agreements()) {
                sentences.add(AgreementWords.sentence(agreement, wording));
            }
            this.agreements = Collections.unmodifiableList(sentences);
        }

        private static String productSentence(NetworkSystem system, Wording wording) {
            if (system.version().isEmpty()) {
                return system.product().isEmpty() ? null : system.product();
            }
            return system.product().isEmpty() ? wording.text("joint-priority.environment.version", system.version())
                    : wording.text("joint-priority.environment.product-and-version", system.product(), system.version());
        }

        public String name() {
            return installed.system().name();
        }

        public String vendor() {
            return installed.vendor().map(Vendor::name).orElse(null);
        }

        /** Product and version, as far as they are recorded; null if neither is. */
        public String productSentence() {
            return productSentence;
        }

        /** Null where nobody answers for it. */
        public String owner() {
            return owner;
        }

        /** Whether it is the department's through whose lens one looks. */
        public boolean isOwn() {
            return own;
        }

        public boolean isUnsupported() {
            return installed.isUnsupported();
        }

        public String supportSentence() {
            return supportSentence;
        }

        public boolean hasAgreements() {
            return !agreements.isEmpty();
        }

        public List<String> agreements() {
            return agreements;
        }
    }
}
