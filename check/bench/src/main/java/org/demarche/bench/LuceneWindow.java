package org.demarche.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.demarche.measure.Rival;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameKind;

/**
 * Search by a window: a text index gives the best candidates by BM25, and only they are scored.
 *
 * <p>Documents and query are after those of yente 5.5.0 ({@link WindowQuery}). Candidates are scored as this product scores,
 * so that what differs is the window alone. One document an entity. In memory; not for several threads.
 */
public final class LuceneWindow implements Rival {
    private static final String ENTITY = "entity";
    private static final float K1 = 1.2f;
    private static final float B_NAMES = 0.25f;
    private static final float B_OTHERS = 0.75f;
    /** What a value of an entity adds to its score, under the root. */
    private static final float SIZE_FACTOR = 0.5f;

    private static final Similarity SIMILARITY = new PerFieldSimilarityWrapper() {
        private final Similarity names = new BM25Similarity(K1, B_NAMES);
        private final Similarity others = new BM25Similarity(K1, B_OTHERS);

        @Override
        public Similarity get(String field) {
            return field.equals(WindowQuery.NAMES) ? names : others;
        }
    };

    private final int window;
    private final Directory directory = new ByteBuffersDirectory();
    private final WindowWords words = new WindowWords();
    private final WindowQuery query;
    private final Map<Integer, List<Name>> names = new LinkedHashMap<>();
    private final List<IndexSearcher> searcher = new ArrayList<>();

    /**
     * An empty index.
     *
     * @param window how many candidates are scored
     * @param fuzzy whether a word of the query also finds words one or two letters off, as is usual
     */
    public LuceneWindow(int window, boolean fuzzy) {
        this.window = window;
        this.query = new WindowQuery(words, fuzzy);
    }

    @Override
    public String title() {
        return "BM25 window of " + window + (query.fuzzy() ? ", fuzzy" : "");
    }

    @Override
    public void add(int entity, String name, NameKind kind) {
        names.computeIfAbsent(entity, unknown -> new ArrayList<>()).add(Name.read(name, kind));
    }

    @Override
    public void ready() {
        IndexWriterConfig config = new IndexWriterConfig(words).setSimilarity(SIMILARITY);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Map.Entry<Integer, List<Name>> each : names.entrySet()) {
                writer.addDocument(document(each.getKey(), each.getValue()));
            }
            writer.forceMerge(1);
            writer.commit();
            IndexSearcher made = new IndexSearcher(DirectoryReader.open(directory));
            made.setSimilarity(SIMILARITY);
            searcher.add(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document document(int entity, List<Name> known) {
        Document document = new Document();
        document.add(new StoredField(ENTITY, entity));
        document.add(new StringField(WindowQuery.KIND, known.get(0).kind().name(), Field.Store.NO));
        document.add(
                new FeatureField(WindowQuery.SIZE, WindowQuery.SIZE, (float) Math.sqrt(SIZE_FACTOR * known.size())));
        Set<String> parts = new LinkedHashSet<>();
        Set<String> joined = new LinkedHashSet<>();
        for (Name name : known) {
            document.add(new TextField(WindowQuery.NAMES, name.original(), Field.Store.NO));
            List<String> latin =
                    words.of(name.original()).stream().map(WindowWords::latin).toList();
            parts.addAll(latin);
            joined.add(String.join("", latin));
        }
        Set<String> sounds = new LinkedHashSet<>();
        parts.forEach(part -> sounds.addAll(words.sound(part)));
        keep(document, WindowQuery.PARTS, parts);
        keep(document, WindowQuery.JOINED, joined);
        keep(document, WindowQuery.SOUNDS, sounds);
        return document;
    }

    private static void keep(Document document, String field, Set<String> values) {
        values.forEach(value -> document.add(new StringField(field, value, Field.Store.NO)));
    }

    /** A candidate and its score. */
    private record Scored(int entity, double score) {}

    @Override
    public List<Integer> search(String text, NameKind kind, int limit) {
        Name asked = Name.read(text, kind);
        try {
            IndexSearcher index = searcher.get(0);
            List<Scored> scored = new ArrayList<>();
            for (ScoreDoc candidate : index.search(query.of(text, kind), window).scoreDocs) {
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

    @Override
    public void close() {
        try {
            for (IndexSearcher each : searcher) {
                each.getIndexReader().close();
            }
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
