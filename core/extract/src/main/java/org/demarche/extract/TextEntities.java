package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The things a text speaks of, and where.
 *
 * @param entities {@code entities.get(i).index() == i}, in the order of their first mention
 * @param mentions the words that stand for them, in the order of the text
 */
public record TextEntities(List<TextEntity> entities, List<Mention> mentions) {
    /** Copies the lists. */
    public TextEntities {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }

    /**
     * Only what is named or used, with new indexes: whoever is described without a name matters only if a claim speaks of them.
     *
     * @param used indexes of things that claims speak of
     */
    Renumbered keeping(Set<Integer> used) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<TextEntity> kept = new ArrayList<>();
        for (TextEntity entity : entities) {
            if (entity.named() || used.contains(entity.index())) {
                numbers.put(entity.index(), kept.size());
                kept.add(new TextEntity(kept.size(), entity.type(), entity.name(), entity.aliases(), entity.named()));
            }
        }
        List<Mention> left = mentions.stream()
                .filter(mention -> numbers.containsKey(mention.entity()))
                .map(mention -> new Mention(
                        numbers.getOrDefault(mention.entity(), 0),
                        mention.span(),
                        mention.sentence(),
                        mention.head(),
                        mention.kind()))
                .toList();
        return new Renumbered(new TextEntities(kept, left), numbers);
    }

    /**
     * What was kept.
     *
     * @param kept entities and mentions under new indexes
     * @param numbers new index by old index
     */
    record Renumbered(TextEntities kept, Map<Integer, Integer> numbers) {
        Renumbered {
            numbers = Map.copyOf(numbers);
        }
    }
}
