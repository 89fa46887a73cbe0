package org.jointpriority.storage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** A data source that writes down every statement that goes to the database. */
final class CountingDataSource {
    private final Queue<String> executed = new ConcurrentLinkedQueue<>();
    private final DataSource source;

    CountingDataSource(DataSource delegate) {
        this.source = proxy(DataSource.class, delegate, (call, result, arguments) ->
                result instanceof Connection connection ? counted(connection) : result);
    }

    DataSource source() {
        return source;
    }

    void forget() {
        executed.clear();
    }

    List<String> executed() {
        return new ArrayList<>(executed);
    }

    private Connection counted(Connection connection) {
        return proxy(Connection.class, connection, (call, result, arguments) -> {
            if (result instanceof PreparedStatement statement) {
                return counted(PreparedStatement.class, statement, (String) arguments[0]);
            }
            return result instanceof Statement statement ? counted(Statement.class, statement, "") : result;
        });
    }

    private <S extends Statement> S counted(Class<S> type, S statement, String prepared) {
        return proxy(type, statement, (call, result, arguments) -> {
            if (call.startsWith("execute")) {
                executed.add(arguments == null ? prepared : String.valueOf(arguments[0]));
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, T delegate, After after) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return after.of(method.getName(), method.invoke(delegate, arguments), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    @FunctionalInterface
    private interface After {
        Object of(String call, Object result, Object[] arguments);
    }
}
