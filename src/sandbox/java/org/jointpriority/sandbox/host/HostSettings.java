package org.jointpriority.sandbox.host;

import java.nio.file.Path;

/**
 * How a host is to be started.
 *
 * @param jar the packaged plugin
 * @param home the folder for the data; made where it does not exist
 * @param port the port on this machine, 0 for any that is free
 * @param database {@code h2} for a file in the home folder, or a PostgreSQL JDBC address
 * @param aui the folder in which npm has put AUI; it need not exist
 */
public record HostSettings(Path jar, Path home, int port, String database, Path aui) { }
