package org.demarche.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One entity of an export, a line of JSON.
 *
 * @param id letters, digits, points and hyphens
 * @param caption what it is called
 * @param schema its kind
 * @param properties by name, each with one value or more
 * @param referents other names of it
 * @param datasets the lists it comes from
 */
record FtmLine(
        String id,
        String caption,
        String schema,
        Map<String, List<String>> properties,
        List<String> referents,
        List<String> datasets) {
    FtmLine {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        referents = List.copyOf(referents);
        datasets = List.copyOf(datasets);
    }
}
