package org.jointpriority.jira;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Objects of Jira's that do only what a test says; all else of them answers with nothing. */
public final class Fake {
    private Fake() { }

    /** Answers by method name, from the arguments. */
    public static <T> T of(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> System.identityHashCode(self);
                    default -> type.getSimpleName();
                };
            }
            Function<Object[], Object> answer = answers.get(method.getName());
            return answer == null ? nothing(method.getReturnType()) : answer.apply(arguments);
        }));
    }

    /** Passes each call on to a method of the same name and parameters of the other object, where it has one. */
    public static <T> T by(Class<T> type, Object other) {
        return by(type, other, () -> false);
    }

    /** The same, while it is not broken. */
    public static <T> T by(Class<T> type, Object other, BooleanSupplier isBroken) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (isBroken.getAsBoolean()) {
                throw new IllegalStateException(type.getSimpleName() + " is broken");
            }
            try {
                Method known = other.getClass().getMethod(method.getName(), method.getParameterTypes());
                known.setAccessible(true);
                return known.invoke(other, arguments);
            } catch (NoSuchMethodException e) {
                return nothing(method.getReturnType());
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 0;
        }
        return type == List.class || type == Collection.class ? new ArrayList<>() : null;
    }
}
