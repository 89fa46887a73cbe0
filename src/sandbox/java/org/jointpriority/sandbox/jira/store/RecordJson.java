package org.jointpriority.sandbox.jira.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Java records to and from JSON values: texts, numbers, flags, days, instants, lists, maps and records within records. */
final class RecordJson {
    private RecordJson() { }

    static Object write(Object value) {
        if (value instanceof Record) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                object.put(component.getName(), write(read(value, component)));
            }
            return object;
        }
        if (value instanceof Map) {
            Map<String, Object> object = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, item) -> object.put(key.toString(), write(item)));
            return object;
        }
        if (value instanceof Collection) {
            List<Object> array = new ArrayList<>();
            ((Collection<?>) value).forEach(item -> array.add(write(item)));
            return array;
        }
        return value instanceof Instant || value instanceof LocalDate ? value.toString() : value;
    }

    static <R extends Record> R read(Class<R> type, Map<String, Object> object) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = read(components[i].getGenericType(), object.get(components[i].getName()));
        }
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " is not valid", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Object read(Type type, Object value) {
        if (type instanceof ParameterizedType) {
            ParameterizedType generic = (ParameterizedType) type;
            if (generic.getRawType() == List.class) {
                List<Object> list = new ArrayList<>();
                for (Object item : value == null ? List.of() : (Collection<Object>) value) {
                    list.add(read(generic.getActualTypeArguments()[0], item));
                }
                return List.copyOf(list);
            }
            Map<String, Object> map = new LinkedHashMap<>();
            for (Map.Entry<String, Object> entry : value == null ? Map.<String, Object>of().entrySet() : ((Map<String, Object>) value).entrySet()) {
                map.put(entry.getKey(), read(generic.getActualTypeArguments()[1], entry.getValue()));
            }
            return java.util.Collections.unmodifiableMap(map);
        }
        Class<?> plain = (Class<?>) type;
        if (value == null) {
            return plain == long.class ? 0L : plain == int.class ? 0 : plain == boolean.class ? Boolean.FALSE : (Object) null;
        }
        if (plain == long.class || plain == Long.class) {
            return ((Number) value).longValue();
        }
        if (plain == int.class || plain == Integer.class) {
            return ((Number) value).intValue();
        }
        if (plain == Instant.class) {
            return Instant.parse((String) value);
        }
        if (plain == LocalDate.class) {
            return LocalDate.parse((String) value);
        }
        return plain.isRecord() ? read(plain.asSubclass(Record.class), (Map<String, Object>) value) : value;
    }

    private static Object read(Object owner, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
