package org.jointpriority.sandbox.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls for proxies. */
final class Reflections {
    private Reflections() { }

    /** Calls the method and throws what it throws, not wrapped. */
    static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
