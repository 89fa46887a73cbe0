package org.jointpriority.sandbox.host;

import java.util.Map;
import java.util.function.Supplier;

/** What every installed plugin shares. The services are asked for when a plugin starts, since the stand-in brings most. */
record HostParts(OsgiFramework osgi, Database database, Texts texts, Events events, Modules modules, CurrentRequest currentRequest,
        Time time, String contextPath, Supplier<Map<Class<?>, Object>> services) { }
