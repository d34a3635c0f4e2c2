package org.demarche.packs;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.DocumentId;
import org.demarche.model.Period;
import org.demarche.model.Reliability;

/**
 * A publication that a pack rests on.
 *
 * @param id its id in the pack
 * @param document the pack's file that declares it
 * @param title what it is called
 * @param publisher who answers for it: the first speaker of every claim that rests on it
 * @param published when
 * @param reliability of the publisher
 * @param address where it was published
 */
record Source(
        String id,
        DocumentId document,
        String title,
        String publisher,
        Period published,
        Reliability reliability,
        Optional<String> address) {
    static final Set<String> KEYS = Set.of("id", "title", "publisher", "published", "reliability", "address", "note");

    static Source of(Entry entry, DocumentId document) {
        entry.allow(KEYS);
        return new Source(
                entry.text("id"),
                document,
                entry.text("title"),
                entry.text("publisher"),
                entry.period("published"),
                entry.choice("reliability", Reliability.class),
                entry.optional("address").map(YamlNode::scalar));
    }
}
