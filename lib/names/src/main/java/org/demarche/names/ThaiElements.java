package org.demarche.names;

import java.util.ArrayList;
import java.util.List;

/** Frequent elements of Thai names whose vowels are not written and are not where one would expect them. */
final class ThaiElements {
    /** Written, as spoken, as the Pali or Sanskrit it comes from. */
    private static final String[] TABLE = """
            นคร nakhon nagara|สมุทร samut samudra|สงคราม songkhram songgram|สวรรค์ sawan svarga|สกล sakon sakol|พนม phanom banom
            ปฐม pathom pathom|กนก kanok kanok|กมล kamon kamol|อมร amon amorn|สมร samon samorn|ขจร khachon kajorn|วรรณ wan varn
            บวร bowon bovorn|จักร chak chakra|เพชร phet bejra|บุตร but butra|มิตร mit mitra|พรหม phrom brahm|พราหมณ์ phram brahm
            ราช ratcha raja""".split("[|\n]", -1);

    private static final List<Element> ALL = read();

    private ThaiElements() {}

    /**
     * An element in a word.
     *
     * @param written as {@link ThaiLetters#plain} has it
     * @param end where the word goes on
     */
    record Element(String written, int end, ThaiSound sound) {}

    /** Those that stand at a place, before another consonant or at the end, so that no vowel is theirs. */
    static List<Element> at(String word, int at) {
        List<Element> found = new ArrayList<>();
        for (Element element : ALL) {
            int end = at + element.end();
            char next = end < word.length() ? word.charAt(end) : ThaiLetters.END;
            boolean open = element.sound().spoken().endsWith("a");
            if (word.startsWith(element.written(), at)
                    && !ThaiLetters.isDependent(next)
                    && next != ThaiLetters.SILENT
                    && !(open && next == ThaiLetters.END)) {
                found.add(new Element(element.written(), end, element.sound()));
            }
        }
        return found;
    }

    private static List<Element> read() {
        List<Element> elements = new ArrayList<>();
        for (String row : TABLE) {
            String[] cells = row.strip().split(" ", -1);
            String written = ThaiLetters.plain(cells[0]);
            elements.add(new Element(written, written.length(), new ThaiSound(cells[1], cells[2])));
        }
        return List.copyOf(elements);
    }
}
