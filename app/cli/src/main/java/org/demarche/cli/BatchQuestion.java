package org.demarche.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.report.HitTable;
import org.demarche.report.PartyScreening;
import org.demarche.screen.Filter;
import org.demarche.screen.Search;

/**
 * What is asked of every row of a table.
 *
 * @param screening answers it
 * @param search how hits are chosen
 * @param party header of the column with the asker's own ids; empty if none was named
 */
record BatchQuestion(PartyScreening screening, Search search, Optional<String> party) {
    /** What is to be said of the lists that answer. */
    List<String> notes() {
        return screening.notes().orElse(List.of());
    }

    /** Equal words for equal questions: sets have no order of their own. */
    String words() {
        Filter filter = search.filter();
        StringBuilder words = new StringBuilder(screening.state() + "|" + HitTable.HEADER + "|" + party.orElse("") + "|"
                + search.most() + " " + search.minimum());
        for (Set<?> values : List.of(filter.datasets(), filter.types(), filter.topics(), filter.countries())) {
            words.append(values.stream().map(Object::toString).sorted().toList());
        }
        return words.toString();
    }
}
