package org.demarche.lists;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.model.Period;

/**
 * What became of the rows of a list. {@code rows} is {@code read + blank + rejected rows}: none is lost.
 *
 * @param list short name of the list
 * @param published when this version came out
 * @param rows entries of an XML list; rows of all files of a CSV set, without headers and end marks
 * @param entries entries read, each with a record
 * @param records records handed on: entries, and the authority and programmes that they name
 * @param names claims that give an entry a name
 * @param claims claims handed on
 * @param blank rows that hold nothing but their numbers
 * @param rejected rows or fields that could not be read
 * @param causes how often something was rejected for which cause
 */
public record ListSummary(
        String list,
        Period published,
        int rows,
        int entries,
        int records,
        int names,
        int claims,
        int blank,
        int rejected,
        Map<String, Integer> causes) {
    /** Copies the causes, in their order. */
    public ListSummary {
        causes = Collections.unmodifiableMap(new LinkedHashMap<>(causes));
    }
}
