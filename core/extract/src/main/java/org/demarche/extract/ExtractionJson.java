package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.EntityType;
import org.demarche.model.QualifierKey;
import org.demarche.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * An extraction as a tree of maps, lists, strings, numbers and nulls, which any JSON writer can write: what {@code demarche extract --json}
 * prints. This module writes no JSON itself, so it needs no library for it.
 *
 * <p>Offsets are 0-based, end-exclusive {@link String} positions in the text as read. An end is {@code {"id": "e1"}} for a thing of
 * {@code entities} and {@code {"text": "..."}} for words; {@code source} is the speaker nearest to the document. {@code refused} counts what was not let in,
 * by reason.
 */
public final class ExtractionJson {
    private ExtractionJson() {}

    /**
     * The tree, in the order of the text; keys in a fixed order.
     *
     * @param language of the text as ISO 639 writes it, {@code und} if it is not known
     */
    public static Map<String, @Nullable Object> tree(
            SourceDocument document, String language, Extraction extraction, String text) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("sha256", document.id().sha256());
        head.put("title", document.title());
        head.put("language", language);
        tree.put("document", head);
        tree.put("entities", entities(extraction, text));
        List<Map<String, @Nullable Object>> claims = new ArrayList<>();
        for (ExtractedClaim claim : extraction.claims()) {
            claims.add(claim("c" + (claims.size() + 1), claim));
        }
        tree.put("claims", claims);
        tree.put("sums", sums(text));
        Map<String, @Nullable Object> refused = new LinkedHashMap<>();
        extraction.refusals().forEach((reason, count) -> refused.put(reason.id(), count));
        tree.put("refused", refused);
        return tree;
    }

    private static List<Map<String, @Nullable Object>> sums(String text) {
        List<Map<String, @Nullable Object>> sums = new ArrayList<>();
        for (SumOfMoney sum : SumReader.read(text)) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("currency", sum.currency());
            one.put("least", sum.least().orElse(null));
            one.put("most", sum.most().orElse(null));
            one.put("approximate", sum.approximate());
            one.put("start", sum.span().start());
            one.put("end", sum.span().end());
            one.put("text", sum.span().in(text));
            sums.add(one);
        }
        return sums;
    }

    private static List<Map<String, @Nullable Object>> entities(Extraction extraction, String text) {
        Map<Integer, List<Map<String, @Nullable Object>>> mentions = new HashMap<>();
        for (Mention mention : extraction.mentions()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("start", mention.span().start());
            one.put("end", mention.span().end());
            one.put("text", mention.span().in(text));
            mentions.computeIfAbsent(mention.entity(), any -> new ArrayList<>()).add(one);
        }
        List<Map<String, @Nullable Object>> entities = new ArrayList<>();
        for (TextEntity entity : extraction.entities()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("id", id(entity.index()));
            one.put("type", entity.type().id());
            one.put("name", entity.name());
            one.put("named", entity.named());
            one.put("aliases", entity.aliases());
            if (entity.type() == EntityType.GOODS && entity.name().startsWith("HS ")) {
                one.put(
                        "hsChapter",
                        HsChapters.title(entity.name().substring(3)).orElse(null));
            }
            one.put("mentions", mentions.getOrDefault(entity.index(), List.of()));
            entities.add(one);
        }
        return entities;
    }

    private static Map<String, @Nullable Object> claim(String id, ExtractedClaim claim) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("id", id);
        one.put("subject", end(claim.subject()));
        one.put("predicate", claim.predicate().id());
        one.put("object", end(claim.object()));
        for (QualifierKey key : List.of(
                QualifierKey.RECIPIENT,
                QualifierKey.PLACE,
                QualifierKey.GOODS,
                QualifierKey.AMOUNT,
                QualifierKey.ON_BEHALF_OF,
                QualifierKey.ROLE)) {
            one.put(
                    key.id(),
                    Optional.ofNullable(claim.qualifiers().get(key))
                            .map(ExtractionJson::end)
                            .orElse(null));
        }
        one.put("time", claim.period().isUnknown() ? null : claim.period().toString());
        one.put("modality", claim.modality().id());
        one.put("negated", claim.negated());
        one.put(
                "source",
                claim.attribution().isEmpty() ? null : end(claim.attribution().get(0)));
        one.put(
                "attribution",
                claim.attribution().stream().map(ExtractionJson::end).toList());
        one.put("quote", claim.quote());
        one.put("start", claim.span().start());
        one.put("end", claim.span().end());
        one.put("score", claim.score());
        return one;
    }

    private static Map<String, @Nullable Object> end(End end) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        if (end.entity().isPresent()) {
            one.put("id", id(end.entity().getAsInt()));
        } else {
            one.put("text", end.text());
        }
        return one;
    }

    private static String id(int entity) {
        return "e" + (entity + 1);
    }
}
