package org.demarche.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Changes a ledger behind its back. */
final class Tampering {
    private Tampering() {}

    /** Executes what the guards refuse, as one who wants to deceive would: with the guards removed and put back. */
    static void tamper(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            List<String> drops =
                    strings(statement, "SELECT 'DROP TRIGGER ' || name FROM sqlite_master WHERE type = 'trigger'");
            List<String> creations = strings(statement, "SELECT sql FROM sqlite_master WHERE type = 'trigger'");
            for (String drop : drops) {
                statement.execute(drop);
            }
            statement.execute(sql);
            for (String creation : creations) {
                if (!sql.startsWith("DROP") || !creation.contains(sql.replaceFirst(".* ", ""))) {
                    statement.execute(creation);
                }
            }
            connection.commit();
        }
    }

    private static List<String> strings(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
