package org.demarche.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.phonetic.DoubleMetaphoneFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.demarche.measure.Rival;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameKind;

/**
 * Search by a window: a text index gives the best candidates by BM25, and only they are scored.
 *
 * <p>The query is after the one that yente documents: all words of the name (three times the weight), seven of ten of its
 * three-letter pieces (one and a half), and for each word the better of the word and its Double Metaphone code (half); BM25
 * with b = 0.25. Its symbols, numbers, dates and countries are left out, as there are none here. Candidates are scored as
 * this product scores, so that what differs is the window alone. One document an entity. In memory; not for several threads.
 */
public final class LuceneWindow implements Rival {
    private static final String WORDS = "words";
    private static final String PIECES = "pieces";
    private static final String SOUNDS = "sounds";
    private static final String ENTITY = "entity";
    private static final int PIECE = 3;
    private static final float ALL_WORDS_WEIGHT = 3;
    private static final float PIECES_WEIGHT = 1.5f;
    private static final float SOUND_WEIGHT = 0.5f;
    private static final double PIECES_NEEDED = 0.7;
    private static final float K1 = 1.2f;
    private static final float B = 0.25f;

    private final int window;
    private final Directory directory = new ByteBuffersDirectory();
    private final Analyzer analyzer = new PerFieldAnalyzerWrapper(
            new Words(Step.NONE), Map.of(PIECES, new Words(Step.PIECES), SOUNDS, new Words(Step.SOUNDS)));
    private final IndexWriter writer;
    private final Map<Integer, List<Name>> names = new HashMap<>();
    private final List<IndexSearcher> searcher = new ArrayList<>();

    /** What becomes of a word. */
    private enum Step {
        NONE,
        PIECES,
        SOUNDS
    }

    /** Words in small letters without marks, and what becomes of them. */
    private static final class Words extends Analyzer {
        private final Step step;

        Words(Step step) {
            this.step = step;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
            TokenStream made = switch (step) {
                case NONE -> words;
                case PIECES -> new NGramTokenFilter(words, PIECE, PIECE, false);
                case SOUNDS -> new DoubleMetaphoneFilter(words, 4, false);
            };
            return new TokenStreamComponents(tokenizer, made);
        }
    }

    /**
     * An empty index.
     *
     * @param window how many candidates are scored
     */
    public LuceneWindow(int window) {
        this.window = window;
        try {
            writer = new IndexWriter(
                    directory, new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity(K1, B)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String title() {
        return "BM25 window of " + window;
    }

    @Override
    public void add(int entity, String name, NameKind kind) {
        names.computeIfAbsent(entity, unknown -> new ArrayList<>()).add(Name.read(name, kind));
    }

    @Override
    public void ready() {
        try {
            for (Map.Entry<Integer, List<Name>> each : names.entrySet()) {
                Document document = new Document();
                document.add(new StoredField(ENTITY, each.getKey()));
                for (Name name : each.getValue()) {
                    for (String field : List.of(WORDS, PIECES, SOUNDS)) {
                        document.add(new TextField(field, name.original(), Field.Store.NO));
                    }
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.close();
            IndexSearcher made = new IndexSearcher(DirectoryReader.open(directory));
            made.setSimilarity(new BM25Similarity(K1, B));
            searcher.add(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A candidate and its score. */
    private record Scored(int entity, double score) {}

    @Override
    public List<Integer> search(String query, NameKind kind, int limit) {
        Name asked = Name.read(query, kind);
        try {
            IndexSearcher index = searcher.get(0);
            List<Scored> scored = new ArrayList<>();
            for (ScoreDoc candidate : index.search(query(query), window).scoreDocs) {
                int entity = index.storedFields()
                        .document(candidate.doc)
                        .getField(ENTITY)
                        .numericValue()
                        .intValue();
                scored.add(new Scored(entity, best(asked, names.getOrDefault(entity, List.of()))));
            }
            Comparator<Scored> order = Comparator.comparingDouble(each -> -each.score());
            return scored.stream()
                    .sorted(order.thenComparing(Scored::entity))
                    .limit(limit)
                    .map(Scored::entity)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double best(Name asked, List<Name> names) {
        return names.stream()
                .mapToDouble(name -> NameComparer.standard().score(asked, name))
                .max()
                .orElse(0);
    }

    private Query query(String name) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : terms(WORDS, name)) {
            Query term = new TermQuery(new Term(WORDS, word));
            all.add(term, BooleanClause.Occur.MUST);
            List<Query> ways = new ArrayList<>(List.of(term));
            for (String sound : terms(SOUNDS, word)) {
                ways.add(new BoostQuery(new TermQuery(new Term(SOUNDS, sound)), SOUND_WEIGHT));
            }
            any.add(new DisjunctionMaxQuery(ways, 0), BooleanClause.Occur.SHOULD);
        }
        BooleanQuery.Builder pieces = new BooleanQuery.Builder();
        List<String> parts = terms(PIECES, name).stream().distinct().toList();
        parts.forEach(part -> pieces.add(new TermQuery(new Term(PIECES, part)), BooleanClause.Occur.SHOULD));
        pieces.setMinimumNumberShouldMatch((int) Math.ceil(PIECES_NEEDED * parts.size()));
        any.add(new BoostQuery(all.build(), ALL_WORDS_WEIGHT), BooleanClause.Occur.SHOULD);
        any.add(new BoostQuery(pieces.build(), PIECES_WEIGHT), BooleanClause.Occur.SHOULD);
        return any.build();
    }

    private List<String> terms(String field, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.length() > 0) {
                    terms.add(term.toString());
                }
            }
            stream.end();
        }
        return terms;
    }

    @Override
    public void close() {
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
