package org.demarche.lists;

import java.util.List;
import org.demarche.model.RecordId;

/** A sink that also wants to see the rows as they come in: what is handed on between one row and the next was made from it. */
interface RowWatch {
    /** A row starts, or a part of the file beside the rows that says more of an entry. */
    void row(List<RawValue> values);

    /** The row at hand says something of a record, even if nothing is handed on at once. */
    void about(RecordId record);

    /** The row at hand holds nothing that an earlier row has not. */
    void blank();

    /** No row is at hand: what follows is made from rows that were seen before. */
    void rest();

    /** A field that nothing is made of, and why. */
    void dropped(String field, String reason);
}
