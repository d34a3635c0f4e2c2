package org.demarche.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.ledger.ScreeningBasis;
import org.demarche.screen.Hit;
import org.demarche.screen.Identifier;
import org.demarche.screen.Query;
import org.demarche.screen.ScreenMode;
import org.demarche.screen.Screener;
import org.demarche.screen.Search;
import org.demarche.screen.Via;
import org.demarche.screen.Way;

/** Screens any number of queries against one state of the ledger, seen from one standpoint. Safe for several threads. */
public final class Screening {
    /** Stands in a state for a question that sets no day of knowledge. */
    static final String NOW = "now";

    private final Screener screener;
    private final String key;
    private final ScreeningBasis basis;
    private final Optional<List<String>> notes;
    private final UnaryOperator<List<String>> former;

    /**
     * Asks a screener.
     *
     * @param key tells this state of the ledger, this day of knowledge, these policies and this program from any other
     * @param basis what answers are computed from, for the record
     * @param notes what is to be said of the versions of lists that answer
     */
    Screening(Screener screener, String key, ScreeningBasis basis, Optional<List<String>> notes) {
        this(screener, key, basis, notes, names -> List.of());
    }

    private Screening(
            Screener screener,
            String key,
            ScreeningBasis basis,
            Optional<List<String>> notes,
            UnaryOperator<List<String>> former) {
        this.screener = screener;
        this.key = key;
        this.basis = basis;
        this.notes = notes.map(List::copyOf);
        this.former = former;
    }

    /** The same, that can also say who is no longer on a list.
     * @param sentences of {@link FormerListings#sentences} of the same versions of lists; asked for with each answer */
    Screening knowing(UnaryOperator<List<String>> sentences) {
        return new Screening(screener, key, basis, notes, sentences);
    }

    /** What answers are computed from, for the screening log. */
    public ScreeningBasis basis() {
        return basis;
    }

    /** What is to be said of the versions of lists that answer; absent if there is nothing. */
    public Optional<List<String>> notes() {
        return notes;
    }

    /** What is to be said with an answer: that of {@link #notes}, and who of those it names is no longer on a list; absent if there is nothing. */
    Optional<List<String>> notes(Query query, List<ScreenedHit> hits) {
        Stream<String> named = Stream.concat(
                query.names().stream(), hits.stream().map(hit -> hit.hit().caption()));
        List<String> all = Stream.concat(notes.orElse(List.of()).stream(), former.apply(named.toList()).stream())
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    Screener screener() {
        return screener;
    }

    /** The same of what it is of, whichever day is asked about. */
    String key() {
        return key;
    }

    /** Tells this state of the ledger, this standpoint, these policies and this program from any other: equal states give equal answers. */
    public String state() {
        return key + "|" + screener.standpoint().on();
    }

    /** The parties that a query may mean, best first. */
    public List<ScreenedHit> screen(Query query, Search search) {
        return screen(query, search, ScreenMode.STANDARD);
    }

    /** The same by a mode. */
    public List<ScreenedHit> screen(Query query, Search search, ScreenMode mode) {
        return screener.screen(query, search, mode).stream()
                .map(Screening::screened)
                .toList();
    }

    /** The same as an answer of its own. */
    public SearchResult result(Query query, Search search, ScreenMode mode) {
        List<String> asked = query.names().isEmpty()
                ? query.identifiers().stream().map(Identifier::value).toList()
                : query.names();
        List<ScreenedHit> hits = screen(query, search, mode);
        return new SearchResult(
                String.join("; ", asked),
                hits.stream().map(ScreenedHit::hit).toList(),
                Optional.empty(),
                Optional.empty(),
                notes(query, hits));
    }

    private static ScreenedHit screened(Hit hit) {
        Optional<Way> way = hit.via() instanceof Via.InNetwork network ? network.way() : Optional.empty();
        return new ScreenedHit(Hits.hit(hit), way.map(found -> found.end().id().toString()), way.map(Screening::text));
    }

    private static String text(Way way) {
        StringBuilder text = new StringBuilder(way.steps().get(0).from().caption());
        for (Way.Step step : way.steps()) {
            String said = step.label() + " [" + step.modality().id() + ", "
                    + Words.weight(step.certainty().line(), Wire.grade(step.grade()), 0) + "]";
            text.append(
                            switch (step.direction()) {
                                case FORWARD -> " -- " + said + " -> ";
                                case BACKWARD -> " <- " + said + " -- ";
                            })
                    .append(step.to().caption());
        }
        return text.toString();
    }
}
