package org.demarche.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.demarche.extract.Annotation;
import org.demarche.extract.Annotator;
import org.demarche.extract.Dependency;
import org.demarche.extract.Sentence;
import org.demarche.extract.Token;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Span;

/**
 * Stanford CoreNLP with words, sentences, parts of speech, base forms, names and Universal Dependencies of English.
 *
 * <p>Models are loaded with {@link #load} or the first text, once a program, and need about 1 GB. Texts are analysed paragraph by paragraph, so
 * memory does not grow with their length; a sentence of more than 120 words is not parsed (it has no dependencies), a text of more than five
 * million characters is refused. Safe for several threads.
 */
public final class CoreNlpAnnotator implements Annotator {
    private static final int LONGEST_TEXT = 5_000_000;
    private static final int LONGEST_BLOCK = 10_000;
    private static final int LONGEST_SENTENCE_WORDS = 120;

    /** Made by {@link java.util.ServiceLoader}; loads nothing yet. */
    public CoreNlpAnnotator() {}

    @Override
    public String name() {
        return "corenlp@4.5.10";
    }

    @Override
    public void load(Consumer<String> progress) {
        Pipelines.load(progress);
    }

    @Override
    public Annotation annotate(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected a text of at most " + LONGEST_TEXT + " characters, found " + text.length()
                            + ": split the document");
        }
        Pipelines pipelines = Pipelines.load(step -> {});
        List<Sentence> sentences = new ArrayList<>();
        for (Span block : TextBlocks.of(text, LONGEST_BLOCK)) {
            annotate(text, block, pipelines, sentences);
        }
        return new Annotation(text, sentences);
    }

    private static void annotate(String text, Span block, Pipelines pipelines, List<Sentence> sentences) {
        edu.stanford.nlp.pipeline.Annotation annotation = annotated(pipelines.words(), block.in(text));
        for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
            List<CoreLabel> labels = sentence.get(TokensAnnotation.class);
            if (labels.isEmpty()) {
                continue;
            }
            if (labels.size() <= LONGEST_SENTENCE_WORDS) {
                pipelines.parse(sentence);
            }
            List<Token> tokens = tokens(labels, block.start(), text);
            Span span = new Span(
                    tokens.get(0).span().start(),
                    tokens.get(tokens.size() - 1).span().end());
            sentences.add(new Sentence(sentences.size(), span, tokens, dependencies(sentence)));
        }
    }

    private static edu.stanford.nlp.pipeline.Annotation annotated(StanfordCoreNLP pipeline, String block) {
        edu.stanford.nlp.pipeline.Annotation annotation = new edu.stanford.nlp.pipeline.Annotation(block);
        pipeline.annotate(annotation);
        return annotation;
    }

    private static List<Token> tokens(List<CoreLabel> labels, int offset, String text) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
            String lemma = Optional.ofNullable(label.lemma()).orElse(label.word());
            String tag = Optional.ofNullable(label.tag()).orElse("");
            String name = Optional.ofNullable(label.ner()).orElse("O");
            tokens.add(new Token(tokens.size(), span, span.in(text), lemma, tag, name));
        }
        return tokens;
    }

    /** Each edge once, by dependent: copies of a word that the enhancement makes are the word itself. */
    private static List<Dependency> dependencies(CoreMap sentence) {
        SemanticGraph graph = sentence.get(EnhancedPlusPlusDependenciesAnnotation.class);
        if (graph == null) {
            return List.of();
        }
        Set<Dependency> edges = new TreeSet<>(ORDER);
        graph.getRoots().forEach(root -> edges.add(new Dependency(Dependency.ROOT, root.index() - 1, "root")));
        graph.edgeIterable().forEach(edge -> {
            int governor = edge.getGovernor().index() - 1;
            int dependent = edge.getDependent().index() - 1;
            if (governor != dependent) {
                edges.add(new Dependency(governor, dependent, edge.getRelation().toString()));
            }
        });
        return List.copyOf(edges);
    }

    private static final java.util.Comparator<Dependency> ORDER = java.util.Comparator.comparingInt(
                    Dependency::dependent)
            .thenComparingInt(Dependency::governor)
            .thenComparing(Dependency::relation);
}
