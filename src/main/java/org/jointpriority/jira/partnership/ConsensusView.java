package org.jointpriority.jira.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.jointpriority.domain.consensus.Awaited;
import org.jointpriority.domain.consensus.Consensus;
import org.jointpriority.jira.platform.Wording;

/** The consensus as a lozenge, and whom it waits for in one sentence. */
public final class ConsensusView {
    private final Consensus consensus;
    private final String name;
    private final String awaits;

    private ConsensusView(Consensus consensus, String name, String awaits) {
        this.consensus = consensus;
        this.name = name;
        this.awaits = awaits;
    }

    /** @param nameOf the names of the departments that take part, by their ids */
    public static ConsensusView of(Consensus consensus, Awaited awaited, IntFunction<Optional<String>> nameOf, Wording wording) {
        List<Integer> silent = new ArrayList<>(awaited.departmentIds());
        silent.removeAll(awaited.discussing());
        List<String> discussing = names(awaited.discussing(), nameOf);
        List<String> others = names(silent, nameOf);
        String sentence;
        if (awaited.discussing().isEmpty()) {
            sentence = wording.text("joint-priority.consensus.awaits." + code(consensus), wording.list(others), others.size());
        } else if (silent.isEmpty()) {
            sentence = wording.text("joint-priority.consensus.awaits.discussion", wording.list(discussing), discussing.size());
        } else {
            sentence = wording.text("joint-priority.consensus.awaits.discussion-and-endorsement", wording.list(discussing), discussing.size(),
                    wording.list(others));
        }
        return new ConsensusView(consensus, name(consensus, wording), sentence);
    }

    private static List<String> names(List<Integer> departmentIds, IntFunction<Optional<String>> nameOf) {
        return departmentIds.stream().map(nameOf::apply).filter(Optional::isPresent).map(Optional::get).collect(Collectors.toList());
    }

    public static String name(Consensus consensus, Wording wording) {
        return wording.text("joint-priority.consensus." + code(consensus));
    }

    public String code() {
        return consensus.name();
    }

    public String name() {
        return name;
    }

    public String awaits() {
        return awaits;
    }

    /** AUI's colours: they only repeat what the word says. */
    public String lozenge() {
        switch (consensus) {
            case AGREED:
                return "aui-lozenge-success";
            case DISPUTED:
                return "aui-lozenge-error";
            case FLEX_REQUESTED:
            case AWAITING_ENDORSEMENT:
                return "aui-lozenge-inprogress";
            default:
                return "aui-lozenge-moved";
        }
    }

    private static String code(Consensus consensus) {
        return consensus.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
