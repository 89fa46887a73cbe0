package org.jointpriority.sandbox.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;

/** Calls the listeners in the publisher's thread, one after the other; one that fails is logged and stops nobody else, as in Jira. */
final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private record Listener(Object object, Method method) { }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object object) {
        List<Listener> found = Arrays.stream(object.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> new Listener(object, method)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(object.getClass().getName() + " has no public method with @EventListener");
        }
        unregister(object);
        listeners.addAll(found);
    }

    @Override
    public void unregister(Object object) {
        listeners.removeIf(listener -> listener.object() == object);
    }

    /** Forgets the listeners of a plugin that left without saying so. */
    List<String> unregisterAll(ClassLoader loader) {
        List<String> left = listeners.stream().map(listener -> listener.object().getClass())
                .filter(type -> type.getClassLoader() == loader).map(Class::getName).distinct().toList();
        listeners.removeIf(listener -> listener.object().getClass().getClassLoader() == loader);
        return left;
    }

    @Override
    public void publish(Object event) {
        for (Listener listener : listeners) {
            if (listener.method().getParameterTypes()[0].isInstance(event)) {
                call(listener, event);
            }
        }
    }

    private static void call(Listener listener, Object event) {
        try {
            listener.method().setAccessible(true);
            listener.method().invoke(listener.object(), event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed on {}", listener.method(), event, e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
