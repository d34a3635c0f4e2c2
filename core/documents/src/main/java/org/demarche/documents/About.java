package org.demarche.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Period;

/**
 * What a document says of itself; what it does not say is absent.
 *
 * @param title its title
 * @param author who wrote it
 * @param publisher who published it
 * @param published when it was published, {@link Period#UNKNOWN} if it does not say
 * @param address where it was published, an http or https address
 */
record About(
        Optional<String> title,
        Optional<String> author,
        Optional<String> publisher,
        Period published,
        Optional<String> address) {
    /** Longest value kept, in characters: a title is a label, not a text. */
    static final int LONGEST_VALUE = 300;

    static final About NOTHING =
            new About(Optional.empty(), Optional.empty(), Optional.empty(), Period.UNKNOWN, Optional.empty());

    About {
        title = title.flatMap(About::label);
        author = author.flatMap(About::label);
        publisher = publisher.flatMap(About::label);
        address = address.map(String::strip).filter(About::isWebAddress);
    }

    /** A label on one line: white space collapsed, cut at {@link #LONGEST_VALUE}; empty if nothing is left. */
    static Optional<String> label(String value) {
        String collapsed = value.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
        if (collapsed.length() > LONGEST_VALUE) {
            int end =
                    Character.isHighSurrogate(collapsed.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
            collapsed = collapsed.substring(0, end).strip();
        }
        return collapsed.isEmpty() ? Optional.empty() : Optional.of(collapsed);
    }

    /** From fields by lower-case name: title, author, publisher or site-title, date, source. */
    static About fromFields(Map<String, String> fields) {
        Map<String, String> known = new LinkedHashMap<>(fields);
        Optional<String> publisher = value(known, "publisher").or(() -> value(known, "site-title"));
        return new About(
                value(known, "title"),
                value(known, "author"),
                publisher,
                value(known, "date").map(Dates::published).orElse(Period.UNKNOWN),
                value(known, "source").or(() -> value(known, "url")));
    }

    private static Optional<String> value(Map<String, String> fields, String key) {
        return Optional.ofNullable(fields.get(key)).flatMap(About::label);
    }

    private static boolean isWebAddress(String value) {
        return value.matches("https?://[^\\s\"<>]{1,1000}");
    }
}
