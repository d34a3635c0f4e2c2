package org.demarche.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.demarche.model.DocumentId;
import org.demarche.model.Grade;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * Gives the same object for the same text, so that 200,000 claims share their ids, times and origins. Forgets when it has grown large,
 * so that its memory is bounded. Not safe for use by several threads.
 */
final class Interner {
    private static final int LARGE = 200_000;

    private static final int TEXTS = 1 << 15;

    private final @Nullable String[] texts = new String[TEXTS];
    private final Map<String, RecordId> records = new HashMap<>();
    private final Map<String, DocumentId> documents = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Grade> grades = new HashMap<>();
    private final Map<Origin, Origin> origins = new HashMap<>();

    RecordId record(String id) {
        return shared(records, id, RecordId::new);
    }

    DocumentId document(String id) {
        return shared(documents, id, DocumentId::new);
    }

    Period period(String text) {
        return shared(periods, text, Period::parse);
    }

    Grade grade(String text) {
        return shared(grades, text, Grade::parse);
    }

    Origin origin(Origin origin) {
        return shared(origins, origin, Function.identity());
    }

    /** An equal text that was met lately, or this one: a name and its quotation, the words for a kind of address. */
    String text(String text) {
        int place = (text.hashCode() ^ (text.hashCode() >>> 16)) & (TEXTS - 1);
        String known = texts[place];
        if (text.equals(known)) {
            return known;
        }
        texts[place] = text;
        return text;
    }

    private static <K, V> V shared(Map<K, V> values, K key, Function<K, V> make) {
        if (values.size() >= LARGE) {
            values.clear();
        }
        return values.computeIfAbsent(key, make);
    }
}
