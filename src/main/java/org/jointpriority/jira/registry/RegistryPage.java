package org.jointpriority.jira.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jointpriority.jira.platform.Choice;

/** The frame of the registry's page: its tabs, which of them is open, and who looks. */
public final class RegistryPage {
    /** Where the script puts what it knows into a sentence. */
    private static final String PLACE = "{0}";

    private final RegistryTab open;
    private final String address;
    private final boolean keeper;
    private final String keepersSentence;
    private final String meanwhile;
    private final String removal;
    private final List<Choice> tabs;

    private RegistryPage(RegistryTab open, String address, boolean keeper, String keepersSentence, String meanwhile, String removal,
            List<Choice> tabs) {
        this.open = open;
        this.address = address;
        this.keeper = keeper;
        this.keepersSentence = keepersSentence;
        this.meanwhile = meanwhile;
        this.removal = removal;
        this.tabs = Collections.unmodifiableList(new ArrayList<>(tabs));
    }

    /** @param address of what is shown, with what the person asked for */
    static RegistryPage of(RegistryTab open, String address, boolean keeper, List<String> keepers, Terms terms) {
        List<Choice> tabs = new ArrayList<>();
        for (RegistryTab tab : RegistryTab.values()) {
            tabs.add(Choice.of(terms.address(tab), terms.text("tab." + tab.code()), tab == open));
        }
        String sentence = keepers.isEmpty() ? terms.text("keepers.none") : terms.text("keepers", terms.wording().list(keepers));
        return new RegistryPage(open, address, keeper, sentence, terms.text("conflict.now", PLACE), terms.text("pick.remove", PLACE), tabs);
    }

    public String tab() {
        return open.code();
    }

    public String template() {
        return "templates/joint-priority/registry/" + (open.table().isPresent() ? "table" : open.code()) + ".vm";
    }

    public String address() {
        return address;
    }

    public boolean isKeeper() {
        return keeper;
    }

    /** Who can change the registry, for those who cannot. */
    public String keepersSentence() {
        return keepersSentence;
    }

    public String meanwhileSentence() {
        return meanwhile;
    }

    public String removalSentence() {
        return removal;
    }

    /** Addresses and names. */
    public List<Choice> tabs() {
        return tabs;
    }
}
