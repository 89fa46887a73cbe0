package org.jointpriority.sandbox.host;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where everything lies: an H2 file below the home folder, or the PostgreSQL that a JDBC address names. */
public record Database(String url, String user, String password) {
    static final String IN_HOME = "h2";

    static Database of(String setting, Path home) {
        if (!setting.equals(IN_HOME)) {
            return new Database(setting, null, null);
        }
        // The file is closed by the host and not when the last connection goes, and no second process may open it.
        return new Database("jdbc:h2:file:" + home.resolve("database").resolve("jira").toAbsolutePath()
                + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;AUTO_SERVER=FALSE", "sa", "");
    }

    boolean isInHome() {
        return url.startsWith("jdbc:h2:");
    }

    public Connection open() throws SQLException {
        return user == null ? DriverManager.getConnection(url) : DriverManager.getConnection(url, user, password);
    }
}
