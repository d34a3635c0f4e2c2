package org.demarche.network;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.model.Claim;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.RecordId;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Speaker;

/**
 * Says whom a claim goes back to.
 *
 * <p>That is the outermost speaker who is identified: ten papers that quote one ministry go back to one ministry, and a paper that quotes "a
 * source" answers for it itself. A speaker is identified unless the words are an indefinite description: they start with a or an, or have no capital
 * letter in a script that has capitals. A speaker whose record is resolved counts as that entity, whatever it is called.
 */
final class Origins {
    private static final String UNKNOWN = "unknown";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<RecordId, EntityId> entities;
    private final Map<EntityId, SourceRecord> heads;
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, String> spellingOf = new HashMap<>();

    /**
     * @param entities which entity a record belongs to
     * @param heads one record of each entity
     */
    Origins(Map<RecordId, EntityId> entities, Map<EntityId, SourceRecord> heads) {
        this.entities = entities;
        this.heads = heads;
    }

    /** Words that are equal for claims that go back to the same: the caption of its record, or the spelling met first. */
    String origin(Claim claim, SourceDocument document) {
        List<Speaker> chain = claim.attribution();
        for (int at = chain.size() - 1; at >= 0; at--) {
            Speaker speaker = chain.get(at);
            if (isIdentified(speaker.name())) {
                return speaker.record()
                        .map(entities::get)
                        .map(heads::get)
                        .filter(head -> head.type() != EntityType.DOCUMENT)
                        .map(SourceRecord::caption)
                        .orElseGet(() -> spelling(speaker.name()));
            }
        }
        return spelling(document.publisher());
    }

    /** The spelling met first of a name; of few names, as a list has one publisher for all its claims. */
    private String spelling(String name) {
        return spellingOf.computeIfAbsent(name, any -> {
            String key = key(any);
            return spellings.computeIfAbsent(key.isEmpty() ? UNKNOWN : key, unused -> any);
        });
    }

    static boolean isIdentified(String speaker) {
        String lower = speaker.toLowerCase(Locale.ROOT);
        if (lower.startsWith("a ") || lower.startsWith("an ")) {
            return false;
        }
        return speaker.codePoints().anyMatch(letter -> Character.isLetter(letter) && !Character.isLowerCase(letter));
    }

    /** Lower case, letters and digits only, without a leading article. */
    static String key(String name) {
        String plain = BETWEEN_WORDS
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return plain.startsWith("the ") ? plain.substring("the ".length()) : plain;
    }
}
