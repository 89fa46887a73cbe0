package org.jointpriority.sandbox.host;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import javax.servlet.http.HttpServletRequest;

/** The request that this thread answers, and the person in whose name it works. */
public final class CurrentRequest {
    private record Frame(HttpServletRequest request, String userName, Locale locale) { }

    private final ThreadLocal<Frame> current = new ThreadLocal<>();

    public Optional<HttpServletRequest> request() {
        return Optional.ofNullable(current.get()).map(Frame::request);
    }

    /** The name of the person who is logged in, empty for anonymous and outside of a request. */
    public Optional<String> userName() {
        return Optional.ofNullable(current.get()).map(Frame::userName);
    }

    public Locale locale() {
        Frame frame = current.get();
        return frame == null ? Locale.ENGLISH : frame.locale();
    }

    /** Works for a while in a person's name, as a background job of Jira's does. */
    public <T> T as(String userName, Locale locale, Callable<T> work) throws Exception {
        Frame before = current.get();
        enter(before == null ? null : before.request(), Optional.of(userName), locale);
        try {
            return work.call();
        } finally {
            current.set(before);
        }
    }

    /** Goes on in a person's name, or in nobody's: until the request is answered, or a job of Jira's has given it back. */
    public void become(Optional<String> userName, Locale locale) {
        Frame before = current.get();
        if (userName.isEmpty() && (before == null || before.request() == null)) {
            leave();
        } else {
            enter(before == null ? null : before.request(), userName, locale);
        }
    }

    void enter(HttpServletRequest request, Optional<String> userName, Locale locale) {
        current.set(new Frame(request, userName.orElse(null), locale));
    }

    void leave() {
        current.remove();
    }
}
