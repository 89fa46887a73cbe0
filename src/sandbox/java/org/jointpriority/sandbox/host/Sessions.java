package org.jointpriority.sandbox.host;

import java.util.Optional;
import java.util.function.BiPredicate;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** Who is logged in with a browser, and who has confirmed the password for administration. */
public final class Sessions {
    private static final String USER_NAME = Sessions.class.getName() + ".userName";
    private static final String CONFIRMED = Sessions.class.getName() + ".confirmed";

    private final BiPredicate<String, String> isPassword;

    Sessions(BiPredicate<String, String> isPassword) {
        this.isPassword = isPassword;
    }

    /** Logs in with a new session, so that one known before is worth nothing after. */
    public boolean logIn(HttpServletRequest request, String userName, String password) {
        if (!isPassword.test(userName, password)) {
            return false;
        }
        logOut(request);
        request.getSession(true).setAttribute(USER_NAME, userName);
        return true;
    }

    public void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The step before administration: the password once more. */
    public boolean confirm(HttpServletRequest request, String password) {
        Optional<String> userName = userName(request);
        if (userName.isEmpty() || !isPassword.test(userName.get(), password)) {
            return false;
        }
        request.getSession().setAttribute(CONFIRMED, userName.get());
        return true;
    }

    boolean isConfirmed(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(CONFIRMED) != null;
    }

    Optional<String> userName(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(USER_NAME));
    }
}
