package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.model.DemarcheException;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every layout, damaged in every way that files are: refused with one line, or read with every row accounted for. Nothing else ever happens. */
class BadInputTest {
    @TempDir
    private Path folder;

    /** How a good list is spoilt, and what must come of it. */
    private enum Damage {
        NONE(Outcome.READ),
        EMPTY(Outcome.REFUSED),
        CUT_IN_THE_MIDST(Outcome.EITHER),
        UTF_16(Outcome.EITHER),
        LATIN_1(Outcome.EITHER),
        NULS(Outcome.REFUSED),
        NUL_WITHIN(Outcome.EITHER),
        PAGE_OF_AN_ERROR(Outcome.REFUSED),
        DOUBLED_ENTITIES(Outcome.EITHER),
        SHIFTED_COLUMNS(Outcome.EITHER),
        TWICE(Outcome.EITHER),
        DAY_THAT_IS_NONE(Outcome.EITHER);

        private final Outcome outcome;

        Damage(Outcome outcome) {
            this.outcome = outcome;
        }

        /** Whether the layout is still kept, so that no value may be lost. */
        boolean isWhole() {
            return this == NONE || this == LATIN_1 || this == DAY_THAT_IS_NONE;
        }

        byte[] of(String text) {
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            return switch (this) {
                case NONE -> plain;
                case EMPTY -> new byte[0];
                case CUT_IN_THE_MIDST -> Arrays.copyOf(plain, plain.length / 2);
                case UTF_16 -> text.getBytes(StandardCharsets.UTF_16);
                case LATIN_1 -> text.replace("Mara", "M\u00e4ra").getBytes(StandardCharsets.ISO_8859_1);
                case NULS -> new byte[plain.length];
                case NUL_WITHIN -> text.replaceFirst("(?i)veldt", "Ve\0ldt").getBytes(StandardCharsets.UTF_8);
                case PAGE_OF_AN_ERROR ->
                    "<!DOCTYPE html><html><body>503 Service Unavailable</body></html>".getBytes(StandardCharsets.UTF_8);
                case DOUBLED_ENTITIES ->
                    (laughs() + text.replaceFirst("<\\?.*?\\?>", "")).getBytes(StandardCharsets.UTF_8);
                case SHIFTED_COLUMNS ->
                    text.replaceFirst("\n([^\n]+)\n", "\nx,$1\n").getBytes(StandardCharsets.UTF_8);
                case TWICE -> (text + text).getBytes(StandardCharsets.UTF_8);
                case DAY_THAT_IS_NONE ->
                    text.replaceAll("1961-07-09|09/07/1961|09 Jul 1961", "1900-01-00")
                            .getBytes(StandardCharsets.UTF_8);
            };
        }

        private static String laughs() {
            StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
            for (int level = 1; level < 30; level++) {
                type.append("<!ENTITY a").append(level).append(" \"").append(("&a" + (level - 1) + ";").repeat(10));
                type.append("\">");
            }
            return type.append("]>\n").toString();
        }
    }

    private enum Outcome {
        READ,
        REFUSED,
        EITHER
    }

    static Stream<Arguments> cases() {
        return EveryLayout.lists().keySet().stream()
                .flatMap(name -> Stream.of(Damage.values()).map(damage -> Arguments.of(name, damage)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void aBadListIsRefusedOrAccountedFor(String name, Damage damage) {
        String good = EveryLayout.lists().getOrDefault(name, "");
        Path file = Samples.write(folder, name, damage.of(good));
        String found = outcome(file, damage.isWhole());
        if (damage.outcome != Outcome.EITHER) {
            assertThat(found).isEqualTo(damage.outcome.name());
        }
        if (damage == Damage.DOUBLED_ENTITIES && name.endsWith(".xml")) {
            assertThat(found).isEqualTo(Outcome.REFUSED.name());
        }
    }

    @Test
    void anArchiveInAnArchiveIsNoList() throws IOException {
        byte[] inner = Samples.zip(Map.of("un.xml", Samples.un(Samples.PERSON, "")));
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(outer)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("inner.zip"));
            zip.write(inner);
            zip.closeEntry();
        }
        assertThat(outcome(Samples.write(folder, "outer.zip", outer.toByteArray()), true))
                .isEqualTo("REFUSED");
    }

    /** Reads it: whether it was refused as a user can understand it, or read with nothing unaccounted for. */
    private static String outcome(Path file, boolean whole) {
        try {
            ListSource list = Lists.open(file);
            Reading.Collector sink = Reading.collector();
            ListSummary summary = list.read(sink);
            assertThat(summary.claims()).isEqualTo(sink.reading().claims().size());
            assertThat(summary.rejected()).isEqualTo(sink.reading().rejected().size());
            assertThat(summary.entries()).isLessThanOrEqualTo(summary.rows());
            assertThat(summary.entries() + summary.rejected() + summary.blank()).isPositive();
            if (whole) {
                assertThat(Explanation.of(list, value -> false).lost()).isEmpty();
            }
            return "READ";
        } catch (DemarcheException refused) {
            assertThat(refused.getMessage())
                    .startsWith("expected ")
                    .contains(", found ")
                    .contains(": ")
                    .doesNotContain("\n");
            return "REFUSED";
        }
    }

    @Test
    void everyLayoutIsTried() {
        assertThat(List.copyOf(EveryLayout.lists().keySet())).hasSizeGreaterThanOrEqualTo(13);
    }
}
