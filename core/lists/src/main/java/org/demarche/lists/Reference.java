package org.demarche.lists;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.model.DocumentId;

/** What names an entry of a list that has no number for it: values of the entry, joined; cut off, and told apart by a hash, where they are too long. */
final class Reference {
    private static final int LONGEST = 120;
    private static final int HASH = 12;

    private Reference() {}

    /** The reference of these values; the same values always give the same. */
    static String of(List<String> values) {
        String whole = String.join("-", values);
        if (whole.length() <= LONGEST) {
            return whole;
        }
        String hash = DocumentId.of(whole.getBytes(StandardCharsets.UTF_8)).sha256();
        return whole.substring(0, LONGEST).strip() + "-" + hash.substring(0, HASH);
    }
}
