package org.demarche.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One party as an example of FollowTheMoney, as it was asked for or as it was understood.
 *
 * @param id what the asker calls it
 * @param schema name of its kind
 * @param properties what is known of it, in the order in which it was given
 */
public record FtmExample(Optional<String> id, String schema, Map<String, List<String>> properties) {
    /** Copies the properties. */
    public FtmExample {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        properties.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        properties = Collections.unmodifiableMap(copy);
    }

    static FtmExample of(FtmQuery query) {
        return new FtmExample(query.id(), query.schema().name(), query.properties());
    }

    /** What is asked for, its values cleaned as FollowTheMoney does. */
    FtmQuery query() {
        return FtmQuery.cleaned(id, FtmModel.standard().required(schema), properties);
    }
}
