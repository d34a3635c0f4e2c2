package org.demarche.extract;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;
import org.demarche.model.Span;

/**
 * Gives the things of one text their record ids: {@code text:}, the first 12 digits of the document's hash, the type and the name. The same
 * text read again gives the same ids. Words that are the subject of a claim get a record without a name of their own, told apart by where they
 * stand: "two diplomats" on one page are not for certain those of another.
 */
final class TextRecords {
    private static final int LONGEST_SLUG = 100;

    private final DocumentId document;
    private final Set<String> taken = new HashSet<>();
    private final Map<Integer, SourceRecord> things = new LinkedHashMap<>();
    private final Map<Span, SourceRecord> described = new LinkedHashMap<>();

    TextRecords(DocumentId document, Extraction extraction) {
        this.document = document;
        Map<Integer, List<Span>> spans = new HashMap<>();
        for (Mention mention : extraction.mentions()) {
            spans.computeIfAbsent(mention.entity(), any -> new java.util.ArrayList<>())
                    .add(mention.span());
        }
        for (TextEntity entity : extraction.entities()) {
            List<Span> where = spans.getOrDefault(entity.index(), List.of()).stream()
                    .distinct()
                    .sorted()
                    .toList();
            String local = entity.named() || where.isEmpty()
                    ? slug(entity.name())
                    : slug(entity.name()) + "-" + where.get(0).start();
            things.put(
                    entity.index(),
                    new SourceRecord(
                            id(entity.type(), local), entity.type(), entity.name(), document, where, entity.named()));
        }
    }

    /** The record of a thing. */
    SourceRecord of(int entity) {
        SourceRecord found = things.get(entity);
        if (found == null) {
            throw new IllegalStateException("a claim speaks of thing " + entity + ", of which the text has none");
        }
        return found;
    }

    /** The record of words that stand for no thing of their own. */
    SourceRecord of(End words, EntityType type) {
        SourceRecord known = described.get(words.span());
        if (known == null) {
            RecordId id = id(type, slug(words.text()) + "-" + words.span().start());
            known = new SourceRecord(id, type, flat(words.text()), document, List.of(words.span()), false);
            described.put(words.span(), known);
        }
        return known;
    }

    private RecordId id(EntityType type, String local) {
        String base = "text:" + document.shortened() + ":" + type.id().toLowerCase(Locale.ROOT) + "." + local;
        String id = base;
        for (int copy = 2; !taken.add(id); copy++) {
            id = base + "-" + copy;
        }
        return new RecordId(id);
    }

    /** Words on one line. */
    static String flat(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Lower-case letters and digits of any script, joined by hyphens; accents of Latin letters are left out. */
    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG) : plain;
        return cut.isEmpty() ? "unnamed" : Normalizer.normalize(cut, Normalizer.Form.NFC);
    }
}
