package org.demarche.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.extract.Annotation;
import org.demarche.extract.Extractor;
import org.demarche.model.PagedText;
import org.demarche.model.SourceDocument;

/** Measures how fast texts are read in one thread, beside the language analysis alone in the same run, by processor time; models are loaded before. */
public final class ExtractionBench {
    private static final double SECOND = 1e9;
    private static final double MEBIBYTE = 1 << 20;
    private static final List<String> COLUMNS =
            List.of("text", "pages", "tokens", "claims", "analysis s", "all s", "tokens/s", "peak heap MiB");

    private ExtractionBench() {}

    /**
     * A text to read.
     *
     * @param document the source
     * @param pages its text
     */
    public record Text(SourceDocument document, PagedText pages) {}

    /** Measures each text. */
    public static Figures run(Extractor extractor, List<Text> texts, Consumer<String> progress) {
        extractor.annotator().load(progress);
        List<List<Object>> rows = new ArrayList<>();
        for (Text text : texts) {
            progress.accept("reading " + text.document().fileName());
            rows.add(row(extractor, text));
        }
        return new Figures(List.of(new Figures.Table("Reading texts, processor time of one thread", COLUMNS, rows)));
    }

    private static List<Object> row(Extractor extractor, Text text) {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = Stopwatch.now();
        Annotation annotation = extractor.annotator().annotate(text.pages().text());
        long analysed = Stopwatch.now();
        int claims = extractor.extract(text.document(), text.pages()).claims().size();
        long read = Stopwatch.now();
        int tokens = annotation.sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        return List.of(
                text.document().fileName(),
                text.pages().pageStarts().size(),
                tokens,
                claims,
                (analysed - start) / SECOND,
                (read - analysed) / SECOND,
                tokens / Math.max(1 / SECOND, (read - analysed) / SECOND),
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEBIBYTE);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
