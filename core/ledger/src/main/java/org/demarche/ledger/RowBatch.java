package org.demarche.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one table, given to the database many at a time. Bound without a look at what type each value has, which for 100,000s of rows is a third of the
 * work. Used by one thread; ends with its connection.
 */
final class RowBatch {
    private static final int MOST = 1_000;

    private final PreparedStatement statement;
    private int size;
    private int bound;

    RowBatch(Handle handle, String insert) {
        try {
            statement = handle.getConnection().prepareStatement(insert);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Sets the next column of the row. */
    RowBatch with(@Nullable String value) {
        try {
            statement.setString(++bound, value);
            return this;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Sets the next column of the row. */
    RowBatch with(long value) {
        try {
            statement.setLong(++bound, value);
            return this;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Ends the row. Whether there are so many now that they should be {@link #flush flushed}. */
    boolean end() {
        try {
            statement.addBatch();
            bound = 0;
            size++;
            return size >= MOST;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Puts the rows into the database, still within the transaction. */
    void flush() {
        if (size == 0) {
            return;
        }
        try {
            statement.executeBatch();
            size = 0;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the ledger cannot be written to", e);
    }
}
