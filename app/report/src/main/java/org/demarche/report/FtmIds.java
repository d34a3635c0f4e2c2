package org.demarche.report;

import java.nio.charset.StandardCharsets;
import org.demarche.model.DocumentId;
import org.demarche.model.RecordId;

/** Ids as FollowTheMoney has them: letters and digits of ASCII, points and hyphens, neither of these at an end. */
final class FtmIds {
    private static final String FORM = "[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?";
    private static final int LETTERS_OF_HASH = 10;
    private static final int LETTERS_OF_LINK = 40;

    private FtmIds() {}

    /** The id of a record: the same for the same record; told apart by a hash where the record's id has other signs. */
    static String of(RecordId record) {
        String plain = record.source() + "-" + record.local();
        if (plain.matches(FORM)) {
            return plain;
        }
        String part = plain.replaceAll("[^0-9A-Za-z.-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        return part + "-" + hash(record.value()).substring(0, LETTERS_OF_HASH);
    }

    /** The id of a link or designation, by what it says. */
    static String of(String kind, String what) {
        return kind + "-" + hash(what).substring(0, LETTERS_OF_LINK);
    }

    private static String hash(String text) {
        return DocumentId.of(text.getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
