package org.jointpriority.web;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.ws.rs.core.HttpHeaders;

/** The parts of a request that resources look at, without a server. */
public final class Requests {
    private Requests() {
    }

    /** Names and values in turn; a name may come again. */
    public static HttpHeaders headers(String... namesAndValues) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.computeIfAbsent(namesAndValues[i], name -> new ArrayList<>()).add(namesAndValues[i + 1]);
        }
        return (HttpHeaders) Proxy.newProxyInstance(Requests.class.getClassLoader(), new Class<?>[] {HttpHeaders.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getRequestHeader")) {
                        return headers.get((String) arguments[0]);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
