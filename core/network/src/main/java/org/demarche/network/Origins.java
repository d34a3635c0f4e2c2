package org.demarche.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
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
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    /** What may be left out of the name of one who publishes or speaks without making it another's. */
    private static final Pattern BEFORE = Pattern.compile("^(?:un|u n|united nations) (?=\\S)");

    private static final Pattern AFTER =
            Pattern.compile("(?<=\\S) (?:news agency|news service|news|agency|newspaper)$");
    /** The spelling that is shown of several of one name: without an article or brackets, the fullest, with few capitals, then the first in order. */
    private static final Comparator<String> PLAINEST = Comparator.comparing(
                    (String name) -> name.toLowerCase(Locale.ROOT).startsWith("the "))
            .thenComparing(name -> name.indexOf('(') >= 0)
            .thenComparing(name -> -name.length())
            .thenComparing(
                    name -> name.codePoints().filter(Character::isUpperCase).count())
            .thenComparing(Comparator.naturalOrder());

    private final Map<RecordId, EntityId> entities;
    private final Map<EntityId, SourceRecord> heads;
    private final Map<String, String> spellings = new HashMap<>();

    /**
     * @param entities which entity a record belongs to
     * @param heads one record of each entity, the first by id
     * @param claims all claims, whose speakers and publishers are to be told apart
     * @param documents what they were read from
     */
    Origins(
            Map<RecordId, EntityId> entities,
            Map<EntityId, SourceRecord> heads,
            Collection<KnownClaim> claims,
            Collection<SourceDocument> documents) {
        this.entities = entities;
        this.heads = heads;
        documents.forEach(document -> learn(document.publisher()));
        for (KnownClaim known : claims) {
            for (Speaker speaker : known.claim().attribution()) {
                learn(name(speaker));
            }
        }
    }

    /** Words that are equal for claims that go back to the same: the caption of its record, or the spelling met first. */
    String origin(Claim claim, SourceDocument document) {
        List<Speaker> chain = claim.attribution();
        for (int at = chain.size() - 1; at >= 0; at--) {
            Speaker speaker = chain.get(at);
            if (isIdentified(speaker.name())) {
                return spelling(name(speaker));
            }
        }
        return spelling(document.publisher());
    }

    /** The caption of the entity that speaks, if that is no document; else the name that the source gives. */
    private String name(Speaker speaker) {
        return speaker.record()
                .map(entities::get)
                .map(heads::get)
                .filter(head -> head.type() != EntityType.DOCUMENT)
                .map(SourceRecord::caption)
                .orElseGet(speaker::name);
    }

    private void learn(String name) {
        spellings.merge(whose(name), name, BinaryOperator.minBy(PLAINEST));
    }

    /** The one spelling of a name, whichever claim was read first. */
    private String spelling(String name) {
        return spellings.getOrDefault(whose(name), name);
    }

    /** Equal for names of one who publishes or speaks: "Meridian News Agency" and "Meridian", "UN Panel of Experts" and "the Panel of Experts". */
    static String whose(String name) {
        String plain = key(IN_BRACKETS.matcher(name).replaceAll(" "));
        String less = AFTER.matcher(BEFORE.matcher(plain).replaceFirst("")).replaceFirst("");
        return less.isEmpty() ? UNKNOWN : less;
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
