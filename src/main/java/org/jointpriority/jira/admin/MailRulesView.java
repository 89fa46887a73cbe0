package org.jointpriority.jira.admin;

import org.jointpriority.domain.notices.MailRules;
import org.jointpriority.jira.platform.Wording;

/** Whether and when there is mail, and whether it gets away. */
public final class MailRulesView {
    private final MailRules rules;
    private final boolean open;
    private final String waitingSentence;
    private final String address;

    private MailRulesView(MailRules rules, boolean open, String waitingSentence, String address) {
        this.rules = rules;
        this.open = open;
        this.waitingSentence = waitingSentence;
        this.address = address;
    }

    /**
     * @param open whether Jira can send mail at present
     * @param waiting how many people's mail is due and has not been sent yet
     */
    static MailRulesView of(MailRules rules, boolean open, int waiting, String restAddress, Wording wording) {
        return new MailRulesView(rules, open, wording.text("joint-priority.admin.notifications.waiting", waiting),
                restAddress + "/notifications/rules");
    }

    public boolean isSent() {
        return rules.isSent();
    }

    public int quietMinutes() {
        return rules.quietMinutes();
    }

    public boolean isOpen() {
        return open;
    }

    public String waitingSentence() {
        return waitingSentence;
    }

    public String address() {
        return address;
    }
}
