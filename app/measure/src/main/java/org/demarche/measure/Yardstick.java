package org.demarche.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.names.JaroWinkler;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameHit;
import org.demarche.names.NameIndex;
import org.demarche.names.NameKind;

/**
 * A way to say how alike two names are, from 0 to 1; stateless.
 *
 * @param <T> a name as it is read once and compared often
 */
interface Yardstick<T> {
    /** What it is called in a table. */
    String title();

    /** Least score that its users take for a match. */
    double usualThreshold();

    T read(String name, NameKind kind);

    double score(T query, T listed);

    /** Of each query the score of the listed name most alike to it. */
    default double[] best(List<T> queries, List<T> listed) {
        return queries.stream()
                .mapToDouble(query -> listed.stream()
                        .mapToDouble(name -> score(query, name))
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** All, this product's own first. */
    static List<Yardstick<?>> all() {
        return List.of(new OfProduct(), new WholeJaroWinkler(), new WordJaroWinkler());
    }

    /** How this product compares. */
    record OfProduct() implements Yardstick<Name> {
        /** Lower scores count as none. */
        private static final double LEAST = 0.3;

        @Override
        public String title() {
            return "demarche";
        }

        @Override
        public double usualThreshold() {
            return MeasurePolicy.STANDARD.matchDefault();
        }

        @Override
        public Name read(String name, NameKind kind) {
            return Name.read(name, kind);
        }

        @Override
        public double score(Name query, Name listed) {
            return NameComparer.standard().score(query, listed);
        }

        @Override
        public double[] best(List<Name> queries, List<Name> listed) {
            NameIndex.Builder<Integer> builder = NameIndex.builder(NameComparer.standard());
            for (int at = 0; at < listed.size(); at++) {
                builder.add(at, listed.get(at));
            }
            NameIndex<Integer> index = builder.build();
            return queries.stream()
                    .mapToDouble(query -> index.search(query, 1, LEAST).stream()
                            .mapToDouble(NameHit::score)
                            .sum())
                    .toArray();
        }
    }

    /** Jaro-Winkler of the whole texts in small letters. */
    record WholeJaroWinkler() implements Yardstick<String> {
        static final double USUAL = 0.85;

        @Override
        public String title() {
            return "Jaro-Winkler";
        }

        @Override
        public double usualThreshold() {
            return USUAL;
        }

        @Override
        public String read(String name, NameKind kind) {
            return name.toLowerCase(Locale.ROOT).strip();
        }

        @Override
        public double score(String query, String listed) {
            return query.isEmpty() || listed.isEmpty() ? 0 : JaroWinkler.similarity(query, listed);
        }
    }

    /** The mean, over the letters of both names, of the best Jaro-Winkler that each word has in the other name. */
    record WordJaroWinkler() implements Yardstick<String[]> {
        private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

        @Override
        public String title() {
            return "word Jaro-Winkler";
        }

        @Override
        public double usualThreshold() {
            return WholeJaroWinkler.USUAL;
        }

        @Override
        public String[] read(String name, NameKind kind) {
            return Arrays.stream(BETWEEN.split(name.toLowerCase(Locale.ROOT)))
                    .filter(word -> !word.isEmpty())
                    .toArray(String[]::new);
        }

        @Override
        public double score(String[] query, String[] listed) {
            int letters = letters(query) + letters(listed);
            return letters == 0 ? 0 : (oneWay(query, listed) + oneWay(listed, query)) / letters;
        }

        private static double oneWay(String[] from, String[] to) {
            double sum = 0;
            for (String word : from) {
                double best = 0;
                for (String other : to) {
                    best = Math.max(best, JaroWinkler.similarity(word, other));
                }
                sum += best * word.length();
            }
            return sum;
        }

        private static int letters(String[] words) {
            int letters = 0;
            for (String word : words) {
                letters += word.length();
            }
            return letters;
        }
    }
}
