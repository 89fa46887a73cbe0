package org.jointpriority.jira.views;

import java.util.Locale;
import java.util.Optional;

import org.jointpriority.domain.order.Recomputation;
import org.jointpriority.jira.platform.Wording;

/** What surrounds a view, or stands in its place: why there is nothing to show and what to do about it. */
public final class ViewFrame {
    /** What there is to show. */
    public enum State { SHOWN, EMPTY, INVALID, NOT_SET_UP, NOT_LOGGED_IN, FORBIDDEN, FAILED }

    private final ViewKind kind;
    private final State state;
    private final String name;
    private final String title;
    private final String explanation;
    private final String field;
    private final String linkAddress;
    private final String linkText;
    private final String notice;

    private ViewFrame(ViewKind kind, State state, String name, String title, String explanation, String field, String linkAddress,
            String linkText, String notice) {
        this.kind = kind;
        this.state = state;
        this.name = name;
        this.title = title;
        this.explanation = explanation;
        this.field = field;
        this.linkAddress = linkAddress;
        this.linkText = linkText;
        this.notice = notice;
    }

    /** @param recomputation while some of what is shown stands where it stood before */
    static ViewFrame around(ViewKind kind, Optional<Recomputation> recomputation, Wording wording) {
        return new ViewFrame(kind, State.SHOWN, name(kind, wording), null, null, null, null, null, notice(recomputation, wording));
    }

    /** @param recomputation while there may be something to show when it has come to its end */
    static ViewFrame empty(ViewKind kind, Optional<Recomputation> recomputation, Wording wording) {
        String key = "joint-priority.views.empty." + kind.code();
        return new ViewFrame(kind, State.EMPTY, name(kind, wording), wording.text(key), wording.text(key + ".help"), null, null, null,
                notice(recomputation, wording));
    }

    private static String notice(Optional<Recomputation> recomputation, Wording wording) {
        return recomputation.map(known -> wording.text("joint-priority.views.recomputation", known.done(), known.total())).orElse(null);
    }

    /**
     * @param field       the field of the configuration that has to be put right, if it is one's fault
     * @param linkAddress the one thing to do next, if there is any
     */
    static ViewFrame without(ViewKind kind, State state, String explanation, Optional<String> field, Optional<String> linkAddress,
            Wording wording) {
        String key = "joint-priority.views.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ViewFrame(kind, state, name(kind, wording), wording.text(key), explanation, field.orElse(null),
                linkAddress.orElse(null), linkAddress.map(address -> wording.text(key + ".link")).orElse(null), null);
    }

    private static String name(ViewKind kind, Wording wording) {
        return wording.text("joint-priority.views.kind." + kind.code());
    }

    public String code() {
        return kind.code();
    }

    public String name() {
        return name;
    }

    public String template() {
        return "templates/joint-priority/views/" + code() + ".vm";
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }

    public String state() {
        return state.name();
    }

    public boolean isError() {
        return state == State.INVALID || state == State.FAILED;
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
    }

    public String field() {
        return field;
    }

    public String linkAddress() {
        return linkAddress;
    }

    public String linkText() {
        return linkText;
    }

    /** What must be known before the view is read; null where nothing. */
    public String notice() {
        return notice;
    }

    public String icon() {
        switch (state) {
            case INVALID:
            case FAILED:
                return "aui-iconfont-warning";
            case NOT_LOGGED_IN:
            case FORBIDDEN:
                return "aui-iconfont-locked";
            case NOT_SET_UP:
                return "aui-iconfont-configure";
            default:
                return "aui-iconfont-search";
        }
    }
}
