package org.demarche.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;

/** The records that a list names beside its entries: its authority, and its programmes, each handed on once, when first named. */
final class ListRecords {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String list;
    private final DocumentId document;
    private final Tally tally;
    private final Set<RecordId> known = new HashSet<>();
    private final Map<Programme, RecordId> programmes = new HashMap<>();
    private final RecordId authority;

    /** A programme as a list has it. */
    private record Programme(String code, String caption) {}

    ListRecords(String list, DocumentId document, Tally tally) {
        this.list = list;
        this.document = document;
        this.tally = tally;
        this.authority = new RecordId(list + ":authority");
    }

    /** Record of the one who designates. */
    RecordId authority(String name) {
        return record(authority, EntityType.PUBLIC_BODY, name);
    }

    /**
     * Record of a programme, such as a regime of sanctions, by its name in the vocabulary of {@link Programmes} or else by the list's code. Its caption says which list's
     * programme it is, so that it never joins a country of that name.
     */
    RecordId programme(String code, String caption) {
        return programmes.computeIfAbsent(new Programme(code, caption), this::record);
    }

    private RecordId record(Programme programme) {
        String code = programme.code();
        String name = Programmes.standard().name(list, code).orElse(code.strip());
        String slug = BETWEEN_WORDS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        return record(new RecordId(list + ":programme." + slug), EntityType.DOCUMENT, programme.caption() + " " + name);
    }

    private RecordId record(RecordId id, EntityType type, String caption) {
        if (known.add(id)) {
            tally.accept(SourceRecord.entry(id, type, caption, document));
        }
        return id;
    }
}
