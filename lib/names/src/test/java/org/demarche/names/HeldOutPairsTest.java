package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fiftieth of the pairs that {@code tools/make_letter_tables.py} keeps apart: how often a reading is the Latin word. */
class HeldOutPairsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("demarche.shared", "../shared"), "data", "names", "transliteration");
    private static final int PARTS = 50;

    /**
     * A word in two scripts.
     *
     * @param written in its own
     * @param latin folded
     */
    private record Pair(String written, String latin) {}

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            wd_arabic_tokens.tsv.gz   | ARABIC   | 0.35 | 0.89
            wd_russian_20.tsv.gz      | CYRILLIC | 0.48 | 0.88
            wd_japanese_20.tsv.gz     | KANA     | 0.30 | 0.77
            wd_chinese_tokens.tsv.gz  | HAN      | 0.16 | 0.62
            """)
    void aReadingIsTheLatinWord(String file, NameScript script, double leastSame, double leastAlike) {
        int same = 0;
        int alike = 0;
        List<Pair> pairs = heldOut(file);
        for (Pair pair : pairs) {
            List<List<String>> words = new Romaniser("", false, false).read(pair.written(), script);
            List<String> readings = words.stream()
                    .reduce((one, other) -> NameWord.crossed(one, other, ""))
                    .orElse(List.of("-"));
            TokenSimilarity similarity =
                    new TokenSimilarity(Token.of(pair.latin(), PartType.TOKEN, false), ComparerPolicy.STANDARD);
            Token read = Token.of(PartType.TOKEN, false, readings);
            same += readings.contains(pair.latin()) ? 1 : 0;
            alike += similarity.to(read) >= 0.75 ? 1 : 0;
        }
        double shareSame = (double) same / pairs.size();
        double shareAlike = (double) alike / pairs.size();
        System.out.printf(
                Locale.ROOT,
                "names: %s held out: a reading is the Latin word %.3f, alike at 0.75 %.3f (%d rows)%n",
                script,
                shareSame,
                shareAlike,
                pairs.size());
        assertThat(shareSame).isGreaterThanOrEqualTo(leastSame);
        assertThat(shareAlike).isGreaterThanOrEqualTo(leastAlike);
    }

    private static List<Pair> heldOut(String file) {
        Path path = FOLDER.resolve(file);
        Assumptions.assumeTrue(
                Files.isRegularFile(path), () -> "skipped: no " + path + " here; give -Ddemarche.shared=FOLDER");
        List<Pair> pairs = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                String latin = NameFolding.fold(cells[0]).replace(" ", "");
                CRC32 sum = new CRC32();
                sum.update(latin.getBytes(StandardCharsets.UTF_8));
                if (latin.matches("[a-z]{1,24}") && sum.getValue() % PARTS == 0) {
                    pairs.add(new Pair(cells[1].replace(" ", ""), latin));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pairs;
    }
}
