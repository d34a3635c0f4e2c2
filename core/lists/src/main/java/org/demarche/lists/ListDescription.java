package org.demarche.lists;

import java.util.Optional;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.Reliability;
import org.demarche.model.SourceDocument;

/**
 * What is the same for every version of a list in one layout.
 *
 * @param id short name of the list, such as {@code eu-fsf}
 * @param title what the list is called
 * @param authority who designates, as the record of the authority is named
 * @param publisher who publishes the files
 * @param address where they are published; empty if the layout is used by several publishers
 * @param mediaType IANA media type of the files
 * @param programme words before a programme's code in the caption of its record, such as "EU sanctions regime"
 * @param origin the reader of the layout
 */
record ListDescription(
        String id,
        String title,
        String authority,
        String publisher,
        Optional<String> address,
        String mediaType,
        String programme,
        Origin origin) {
    /** The same list in another layout. */
    ListDescription as(String mediaType, Origin origin) {
        return new ListDescription(id, title, authority, publisher, address, mediaType, programme, origin);
    }

    /** The document that a file of this list is. */
    SourceDocument document(RawFile file, Period published) {
        return new SourceDocument(
                file.content().address(),
                SourceDocument.Kind.LIST,
                title,
                publisher,
                published,
                Reliability.A,
                mediaType,
                file.name(),
                Optional.of(id),
                address);
    }
}
