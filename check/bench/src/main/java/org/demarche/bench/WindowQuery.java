package org.demarche.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.demarche.names.NameKind;

/**
 * The query by which yente 5.5.0 looks for candidates (its {@code names_query}, {@code filter_query} and
 * {@code upscore_large_entities}), as its text engine runs it.
 *
 * <p>All words of the name in one entity (three times the weight), fuzzy by default: one letter off in words of three to five
 * letters, two in longer ones. The name without spaces (weight two). For each different word the best of the word and its
 * Metaphone code (half), a fifth of the other added. At least one of these must be met, and the kind must be that of the query;
 * the root of half the number of an entity's values is added. Left out, as there are none here: other properties, and the
 * symbols of its name dictionary, which can only add candidates of words that it knows.
 *
 * @param words reads names
 * @param fuzzy whether words may be off by letters; a name of one word always may
 */
record WindowQuery(WindowWords words, boolean fuzzy) {
    static final String NAMES = "names";
    static final String PARTS = "parts";
    static final String JOINED = "joined";
    static final String SOUNDS = "sounds";
    static final String KIND = "kind";
    static final String SIZE = "size";
    private static final float ALL_WORDS_WEIGHT = 3;
    private static final float JOINED_WEIGHT = 2;
    private static final float SOUND_WEIGHT = 0.5f;
    private static final float SHARE_OF_OTHERS = 0.2f;
    private static final int ONE_OFF = 3;
    private static final int TWO_OFF = 6;

    Query of(String name, NameKind kind) {
        List<String> asked = words.of(name);
        List<String> latin = asked.stream().map(WindowWords::latin).toList();
        boolean off = fuzzy || asked.size() < 2;
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        asked.forEach(
                word -> all.add(off ? fuzzy(word) : new TermQuery(new Term(NAMES, word)), BooleanClause.Occur.MUST));
        BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        any.add(new BoostQuery(all.build(), ALL_WORDS_WEIGHT), BooleanClause.Occur.SHOULD);
        any.add(
                new BoostQuery(
                        new ConstantScoreQuery(new TermQuery(new Term(JOINED, String.join("", latin)))), JOINED_WEIGHT),
                BooleanClause.Occur.SHOULD);
        new LinkedHashSet<>(latin).forEach(part -> any.add(part(part), BooleanClause.Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(any.build(), BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term(KIND, kind.name())), BooleanClause.Occur.FILTER)
                .add(FeatureField.newLinearQuery(SIZE, SIZE, 1), BooleanClause.Occur.SHOULD)
                .build();
    }

    private Query part(String part) {
        List<Query> ways = new ArrayList<>(List.of(new TermQuery(new Term(PARTS, part))));
        for (String sound : words.sound(part)) {
            ways.add(new BoostQuery(new TermQuery(new Term(SOUNDS, sound)), SOUND_WEIGHT));
        }
        return new DisjunctionMaxQuery(ways, SHARE_OF_OTHERS);
    }

    private static Query fuzzy(String word) {
        int letters = word.codePointCount(0, word.length());
        int off = letters < ONE_OFF ? 0 : letters < TWO_OFF ? 1 : 2;
        Term term = new Term(NAMES, word);
        return off == 0 ? new TermQuery(term) : new FuzzyQuery(term, off);
    }
}
