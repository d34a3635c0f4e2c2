package org.demarche.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** A list of made-up persons in the layout of the United Nations' list, as large as one likes: 1,000 have 2 MB and 19,000 claims, as the real entries have. */
final class MadeUnList {
    private static final List<String> SYLLABLES = List.of(
            "ba", "ko", "lun", "mer", "ti", "zor", "vash", "nel", "qui", "dra", "fo", "pim", "rul", "sek", "wy");
    private static final int SENTENCES = 4;

    private final SplittableRandom random;
    private final BufferedWriter target;

    private MadeUnList(long seed, BufferedWriter target) {
        this.random = new SplittableRandom(seed);
        this.target = target;
    }

    /** Writes so many entries, in constant memory. */
    static void write(Path file, int entries, long seed) throws IOException {
        try (BufferedWriter target = Files.newBufferedWriter(file)) {
            target.write("""
                    <CONSOLIDATED_LIST dateGenerated="2026-01-31T00:00:00.000Z">
                    <INDIVIDUALS>
                    """);
            MadeUnList list = new MadeUnList(seed, target);
            for (int entry = 1; entry <= entries; entry++) {
                list.entry(entry);
            }
            target.write("</INDIVIDUALS>\n<ENTITIES/>\n</CONSOLIDATED_LIST>\n");
        }
    }

    private void entry(int number) throws IOException {
        target.write("<INDIVIDUAL>\n");
        value("DATAID", String.valueOf(number));
        value("FIRST_NAME", word());
        value("SECOND_NAME", word());
        value("THIRD_NAME", word());
        value("UN_LIST_TYPE", "Made up");
        value("REFERENCE_NUMBER", "MUi." + number);
        value("LISTED_ON", day());
        value("COMMENTS1", sentences());
        nested("DESIGNATION", "VALUE", word() + " of " + word());
        nested("NATIONALITY", "VALUE", word());
        nested("LAST_DAY_UPDATED", "VALUE", day());
        for (int alias = random.nextInt(5); alias > 0; alias--) {
            target.write("<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY>");
            value("ALIAS_NAME", word() + " " + word());
            target.write("</INDIVIDUAL_ALIAS>\n");
        }
        target.write("<INDIVIDUAL_ADDRESS>");
        value("STREET", 1 + random.nextInt(200) + " " + word() + " Street");
        value("CITY", word());
        value("COUNTRY", word());
        target.write("</INDIVIDUAL_ADDRESS>\n<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE>");
        value("DATE", day());
        target.write("</INDIVIDUAL_DATE_OF_BIRTH>\n<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>");
        value("NUMBER", "X" + (1_000_000 + random.nextInt(9_000_000)));
        target.write("</INDIVIDUAL_DOCUMENT>\n</INDIVIDUAL>\n");
    }

    private void value(String tag, String text) throws IOException {
        target.write("<" + tag + ">" + text + "</" + tag + ">\n");
    }

    private void nested(String tag, String inner, String text) throws IOException {
        target.write("<" + tag + ">\n");
        value(inner, text);
        target.write("</" + tag + ">\n");
    }

    private String day() {
        return 1950 + random.nextInt(70) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int syllable = 1 + random.nextInt(4); syllable >= 0; syllable--) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String sentences() {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < SENTENCES; sentence++) {
            text.append("The person ").append(word());
            for (int words = 12; words > 0; words--) {
                text.append(' ').append(word().toLowerCase(Locale.ROOT));
            }
            text.append(". ");
        }
        return text.toString().strip();
    }
}
