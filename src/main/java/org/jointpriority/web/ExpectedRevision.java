package org.jointpriority.web;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.ws.rs.core.HttpHeaders;

import org.jointpriority.partnership.Message;
import org.jointpriority.partnership.Refusal;

/**
 * The revision of a joint priority, or of a row of the registry, that a person saw and now writes against, stated as
 * <code>revision</code> in the body or the query, or by the header <code>If-Match</code> with the ETag of the representation.
 *
 * <p>It must be one revision: an endorsement counts for what the person saw, so neither <code>*</code> nor a list says
 * enough. A weak tag is as good as a strong one, because proxies that compress weaken ours.
 */
final class ExpectedRevision {
    private static final String FIELD = "revision";
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");
    private static final Pattern REVISION = Pattern.compile("0|[1-9][0-9]{0,8}");
    /** What nothing is at, for a tag that is none of ours. */
    private static final int NONE = -1;

    private final int value;
    private final boolean isCondition;

    private ExpectedRevision(int value, boolean isCondition) {
        this.value = value;
        this.isCondition = isCondition;
    }

    /** Throws a {@link Refusal} if neither states a revision or if they state different ones. */
    static ExpectedRevision of(OptionalInt stated, HttpHeaders headers) {
        OptionalInt condition = condition(headers.getRequestHeader(HttpHeaders.IF_MATCH));
        if (!condition.isPresent() && !stated.isPresent()) {
            throw wrong("joint-priority.rest.revision.required");
        }
        if (condition.isPresent() && stated.isPresent() && condition.getAsInt() != stated.getAsInt()) {
            throw wrong("joint-priority.rest.revision.two");
        }
        return condition.isPresent()
                ? new ExpectedRevision(condition.getAsInt(), true)
                : new ExpectedRevision(stated.getAsInt(), false);
    }

    private static OptionalInt condition(List<String> headers) {
        if (headers == null || headers.isEmpty()) {
            return OptionalInt.empty();
        }
        String header = String.join(",", headers).trim();
        if (header.equals("*")) {
            return OptionalInt.empty();
        }
        Matcher tag = TAG.matcher(header);
        if (!tag.matches()) {
            throw wrong("joint-priority.rest.revision.condition");
        }
        return OptionalInt.of(REVISION.matcher(tag.group(1)).matches() ? Integer.parseInt(tag.group(1)) : NONE);
    }

    private static Refusal wrong(String key) {
        return Refusal.invalid(FIELD, Message.of(key));
    }

    int value() {
        return value;
    }

    /** Whether it came as a condition on the request, which then fails as a condition, not as a conflict. */
    boolean isCondition() {
        return isCondition;
    }
}
