package org.jointpriority.jira.jql;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operator.Operator;
import org.jointpriority.domain.order.IssueKey;
import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.jira.Fake;
import org.jointpriority.jira.JiraInEnglish;
import org.jointpriority.jira.platform.Texts;
import org.jointpriority.partnership.JointIssue;
import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.People;
import org.jointpriority.partnership.Person;
import org.jointpriority.partnership.Refusal;
import org.jointpriority.partnership.Searcher;
import org.junit.Before;
import org.junit.Test;

/** What is common to all functions; what each finds is tried where it is found. */
public class JointFunctionTest {
    private static final TerminalClause IN = () -> Operator.IN;
    private static final TerminalClause NOT_IN = () -> Operator.NOT_IN;
    private static final ApplicationUser ANNA = Fake.of(ApplicationUser.class, Map.of("getKey", none -> "anna"));

    private final AtomicReference<Recomputation> recomputation = new AtomicReference<>();
    private final Found function = new Found(() -> Optional.ofNullable(recomputation.get()));

    /** Finds issues numbered from 1, for whoever sees all one more. */
    private static final class Found extends JointFunction {
        private int size = 3;

        Found(Supplier<Optional<Recomputation>> recomputation) {
            super(recomputation, Fake.of(People.class, Map.of("byKey", given -> Optional.of(Person.of((String) given[0], "Anna")))), new Texts(new JiraInEnglish()));
        }

        @Override
        List<JointIssue> find(Searcher searcher, List<String> arguments) {
            if (arguments.contains("strange")) {
                throw Refusal.invalid("system", Message.of("joint-priority.refusal.no-system-named", "<strange>"));
            }
            int all = size + (searcher.seesAll() ? 1 : 0);
            return IntStream.rangeClosed(1, all).mapToObj(id -> JointIssue.of(id, IssueKey.parse("RAD-" + id), 1, "", "", true, Optional.empty(),
                    Map.of(), Set.of())).toList();
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        int mostArguments() {
            return 2;
        }

        @Override
        String example() {
            return "found(\"PACS\")";
        }
    }

    @Before
    public void tellItItsName() {
        function.init(Fake.of(JqlFunctionModuleDescriptor.class, Map.of("getFunctionName", none -> "found", "isList", none -> true)));
    }

    @Test
    public void eachIssueIsAValueById() {
        assertEquals(List.of(1L, 2L, 3L), values(false, IN, "PACS"));
    }

    @Test
    public void whereSecurityIsOverriddenEverythingIsFound() {
        assertEquals(List.of(1L, 2L, 3L, 4L), values(true, IN, "PACS"));
    }

    @Test
    public void anotherNumberOfArgumentsIsRefusedWithAnExample() {
        assertEquals(Set.of("found cannot be used with no arguments. Write it as in found(\"PACS\")."), check(IN).getErrorMessages());
        assertEquals(Set.of("found cannot be used with 3 arguments. Write it as in found(\"PACS\")."), check(IN, "a", "b", "c").getErrorMessages());
        assertEquals(Set.of(), check(IN, "a", "b").getErrorMessages());
    }

    @Test
    public void whatIsNotKnownIsSaidByTheCheckAndFindsNothing() {
        assertEquals(Set.of("There is no system with the name “<strange>” in the joint registry."), check(IN, "strange").getErrorMessages());
        assertEquals(List.of(), values(false, IN, "strange"));
    }

    @Test
    public void ofMoreThanAThousandTheFirstAreSearchedForAndThatIsSaid() {
        function.size = 1000;
        assertEquals(Set.of(), check(IN, "PACS").getWarningMessages());
        assertEquals(1000, values(false, IN, "PACS").size());
        function.size = 1001;
        assertEquals(Set.of(), check(IN, "PACS").getErrorMessages());
        assertEquals(Set.of("found finds 1,001 open joint priorities. Only the first 1,000 in the joint order are searched for."),
                check(IN, "PACS").getWarningMessages());
        assertEquals(1000, values(false, IN, "PACS").size());
    }

    @Test
    public void whileJointPrioritiesAreWorkedOutAgainItIsSaidToWhoeverHasLoggedIn() {
        recomputation.set(new Recomputation(100, 120));
        assertEquals(Set.of("The criteria, departments or order have changed, and the scores are being worked out again: 100 of 120 joint priorities are done. "
                + "Part of this is still from before."), check(IN, "PACS").getWarningMessages());
        assertEquals(Set.of(), function.validate(null, new FunctionOperand("found", List.of("PACS")), IN).getWarningMessages());
    }

    @Test
    public void moreThanAThousandCannotBeLeftOut() {
        function.size = 1001;
        assertEquals(Set.of("found finds 1,001 open joint priorities, and a search cannot leave out more than 1,000. Search for those that you want instead."),
                check(NOT_IN, "PACS").getErrorMessages());
        assertEquals("A search that nobody checked finds nothing that was to be left out", 1001, values(false, NOT_IN, "PACS").size());
    }

    private MessageSet check(TerminalClause clause, String... arguments) {
        return function.validate(ANNA, new FunctionOperand("found", List.of(arguments)), clause);
    }

    private List<Long> values(boolean overridden, TerminalClause clause, String... arguments) {
        QueryCreationContext context = Fake.of(QueryCreationContext.class,
                Map.of("getApplicationUser", none -> ANNA, "isSecurityOverriden", none -> overridden));
        return function.getValues(context, new FunctionOperand("found", List.of(arguments)), clause).stream().map(QueryLiteral::getLongValue).toList();
    }
}
