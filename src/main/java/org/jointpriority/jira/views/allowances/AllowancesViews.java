package org.jointpriority.jira.views.allowances;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.jointpriority.jira.platform.Wording;
import org.jointpriority.jira.views.View;
import org.jointpriority.jira.views.ViewKind;
import org.jointpriority.jira.views.ViewQuery;
import org.jointpriority.jira.views.ViewTable;
import org.jointpriority.partnership.AllowanceRegister;
import org.jointpriority.partnership.OpenAllowance;
import org.jointpriority.partnership.OpenAllowances;

/** Makes the view of the open allowances. */
@Named
public final class AllowancesViews extends View {
    private final AllowanceRegister register;
    private final Wording wording;
    private final ApplicationProperties application;

    @Inject
    public AllowancesViews(AllowanceRegister register, Wording wording, ApplicationProperties application) {
        super(ViewKind.ALLOWANCES);
        this.register = register;
        this.wording = wording;
        this.application = application;
    }

    @Override
    protected Optional<AllowancesView> show(ViewQuery query) {
        OpenAllowances allowances = register.list(query.scope());
        return allowances.all().isEmpty() ? Optional.empty()
                : Optional.of(new AllowancesView(allowances, query, application.getBaseUrl(UrlMode.RELATIVE), wording));
    }

    @Override
    public ViewTable table(ViewQuery query) {
        OpenAllowances allowances = register.list(query.scope());
        ViewTable table = ViewTable.of("joint-priority.allowances.column.", wording, "review", "due", "key", "priority", "department",
                "allowance", "by", "at", "stale");
        for (OpenAllowance allowance : allowances.of(query.lens(), query.review())) {
            table.add(allowance.reviewOn().toString(), word("due", allowance.isDue(allowances.today())), allowance.issue().key().toString(),
                    allowance.issue().summary(), allowance.department().name(), allowance.text(), allowance.by().name(),
                    allowance.at().toString(), word("stale", allowance.isStale()));
        }
        return table;
    }

    /** The column's own name for what is so. */
    private String word(String column, boolean isSo) {
        return isSo ? wording.text("joint-priority.allowances.column." + column) : "";
    }
}
