package org.demarche.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The loaded models: one set a program, since they are large and do not change. */
final class Pipelines {
    private static final Object LOCK = new Object();
    private static volatile @Nullable Pipelines loaded;

    private final StanfordCoreNLP words;
    private final StanfordCoreNLP syntax;

    private Pipelines(Consumer<String> progress) {
        RedwoodConfiguration.empty().apply();
        progress.accept("loading the models for words and names");
        words = pipeline("tokenize,pos,lemma,ner");
        progress.accept("loading the model for syntax");
        syntax = pipeline("depparse");
        progress.accept("language models are loaded");
    }

    /** The models, loaded if they are not; further callers wait. */
    static Pipelines load(Consumer<String> progress) {
        Pipelines present = loaded;
        if (present == null) {
            synchronized (LOCK) {
                present = Optional.ofNullable(loaded).orElseGet(() -> new Pipelines(progress));
                loaded = present;
            }
        }
        return present;
    }

    private static StanfordCoreNLP pipeline(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("tokenize.options", "untokenizable=noneDelete,invertible=true");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("threads", "1");
        return new StanfordCoreNLP(properties, false);
    }

    /** Finds sentences, words, parts of speech, base forms and names. */
    StanfordCoreNLP words() {
        return words;
    }

    /** Adds its syntax to a sentence that has words. */
    void parse(CoreMap sentence) {
        edu.stanford.nlp.pipeline.Annotation alone =
                new edu.stanford.nlp.pipeline.Annotation(sentence.get(TextAnnotation.class));
        alone.set(SentencesAnnotation.class, List.of(sentence));
        alone.set(TokensAnnotation.class, sentence.get(TokensAnnotation.class));
        syntax.annotate(alone);
        if (!sentence.containsKey(EnhancedPlusPlusDependenciesAnnotation.class)) {
            throw new IllegalStateException("the parser left a sentence without syntax");
        }
    }
}
