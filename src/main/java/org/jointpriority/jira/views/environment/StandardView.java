package org.jointpriority.jira.views.environment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.jointpriority.domain.SideBySide.Standard;
import org.jointpriority.domain.network.NetworkSystem;
import org.jointpriority.domain.purchasing.Agreement;
import org.jointpriority.jira.platform.Wording;

/** A product that all sites could settle on. */
public final class StandardView {
    private final String vendor;
    private final String product;
    private final List<String> settled;
    private final List<String> joining;
    private final List<String> agreements;

    /** @param named what a system is called where its site has to be said */
    StandardView(Standard standard, Function<NetworkSystem, String> named, Wording wording) {
        this.vendor = standard.vendor().name();
        this.product = standard.product();
        this.settled = names(standard.settled(), named);
        this.joining = names(standard.joining(), named);
        List<String> sentences = new ArrayList<>();
        for (Agreement agreement : standard.agreements()) {
            sentences.add(AgreementWords.sentence(agreement, wording));
        }
        this.agreements = Collections.unmodifiableList(sentences);
    }

    private static List<String> names(List<NetworkSystem> systems, Function<NetworkSystem, String> named) {
        List<String> names = new ArrayList<>();
        for (NetworkSystem system : systems) {
            names.add(named.apply(system));
        }
        return Collections.unmodifiableList(names);
    }

    public String vendor() {
        return vendor;
    }

    /** Empty where no product is recorded. */
    public String product() {
        return product;
    }

    /** The systems that are of it already. */
    public List<String> settled() {
        return settled;
    }

    /** The systems that would join them. */
    public List<String> joining() {
        return joining;
    }

    public boolean joinsAny() {
        return !joining.isEmpty();
    }

    public boolean hasAgreements() {
        return !agreements.isEmpty();
    }

    /** Those in force that could take in the others. */
    public List<String> agreements() {
        return agreements;
    }
}
