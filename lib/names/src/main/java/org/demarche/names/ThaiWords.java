package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import org.demarche.names.ThaiOnsets.Onset;
import org.demarche.names.ThaiRhymes.Closing;
import org.demarche.names.ThaiRhymes.Rhyme;

/**
 * Reads Thai by syllable: as the Royal Thai General System of 1999 writes it, and as persons write their names, who drop the h of
 * t, p and k or keep the Pali and Sanskrit letters that are not spoken.
 *
 * <p>Thai leaves vowels and the borders of syllables unwritten, so the ways to part a word compete and the likeliest few are kept
 * up to each letter; O(letters). Safe for many threads.
 */
final class ThaiWords {
    /** Beginnings kept up to each letter. */
    private static final int KEPT = 4;
    /** Another way to part the word that costs this much more is not worth a reading before other spellings of the first. */
    private static final int CLOSE = 6;
    /** What a letter costs that fits nowhere. */
    private static final int MISFIT = 30;
    /** What a consonant costs that closes one syllable and begins the next, whose vowel is not written. */
    private static final int LINK = 11;
    /** The same behind a written vowel: many words come from Pali. */
    private static final int WRITTEN_LINK = 5;

    private static final int LAST = 10;
    private static final int UNSPOKEN = 5;
    private static final int LOST = 20;
    private static final String STOPS = "กขคฆจชฎฏฐฑฒดตถทธบปพภศษส";
    private static final String BEFORE_UNSPOKEN = "นณญงมรลกสษศ";

    private final String word;
    private final List<List<Partial>> upTo = new ArrayList<>();

    private ThaiWords(String word) {
        this.word = word;
        for (int at = 0; at <= word.length(); at++) {
            upTo.add(new ArrayList<>());
        }
    }

    /** The word up to some letter. */
    private record Partial(ThaiSound sound, int cost) {}

    /** The readings of a word, the preferred first; none when it has no letter that is known. */
    static List<String> of(String word) {
        List<Partial> parted = new ThaiWords(ThaiLetters.plain(word)).read();
        if (parted.isEmpty() || parted.get(0).sound().isEmpty()) {
            return List.of();
        }
        Partial best = parted.get(0);
        String spoken = best.sound().spoken();
        String indic = best.sound().indic();
        Readings readings = new Readings()
                .add(spoken)
                .add(
                        parted.size() > 1 && parted.get(1).cost() <= best.cost() + CLOSE
                                ? parted.get(1).sound().spoken()
                                : spoken);
        readings.add(indic).add(plainStops(spoken)).add(plainStops(indic));
        parted.forEach(other -> readings.add(other.sound().spoken()));
        return readings.list();
    }

    private static String plainStops(String latin) {
        return latin.replaceAll("([ptkbd])h", "$1");
    }

    private List<Partial> read() {
        upTo.get(0).add(new Partial(ThaiSound.NONE, 0));
        for (int at = 0; at < word.length(); at++) {
            List<Partial> here = List.copyOf(upTo.get(at));
            if (here.isEmpty()) {
                continue;
            }
            char letter = word.charAt(at);
            offer(here, at + 1, ThaiLetters.onset(letter), letter == ThaiLetters.SILENT ? 1 : MISFIT);
            ThaiElements.at(word, at).forEach(element -> offer(here, element.end(), element.sound(), -1));
            boolean leads = letter >= 'เ' && letter <= 'ไ';
            char lead = leads ? letter : ' ';
            int start = leads ? at + 1 : at;
            if (start < word.length()) {
                for (Onset onset : ThaiOnsets.at(word, start, lead)) {
                    for (Rhyme rhyme : ThaiRhymes.at(word, onset.end(), lead)) {
                        syllable(here, at, onset, rhyme);
                    }
                }
            }
        }
        return upTo.get(word.length());
    }

    private void syllable(List<Partial> here, int start, Onset onset, Rhyme rhyme) {
        int at = onset.end() + rhyme.tail().length();
        int cost = onset.cost() + rhyme.cost();
        ThaiSound open = onset.sound().then(ThaiSound.of(rhyme.sound()));
        if (rhyme.closing() != Closing.MUST && !isDependent(at)) {
            boolean bareLast = !rhyme.isWritten() && at == word.length() && start > 0;
            offer(here, at, open, cost + (bareLast ? LAST : 0));
        }
        int close = letter(at) == ThaiLetters.SILENT ? at + 1 : at;
        if (rhyme.closing() == Closing.NONE || close >= word.length()) {
            return;
        }
        char consonant = word.charAt(close);
        if (isDependent(close + 1)) {
            if (isUnspokenEnd(close) && rhyme.isWritten() && !rhyme.sound().equals("i")) {
                offer(here, close + 2, open.then(ThaiLetters.coda(consonant)), cost - 1);
            }
            return;
        }
        String diphthong = rhyme.diphthong(consonant);
        if (!diphthong.isEmpty()) {
            offer(here, close + 1, onset.sound().then(ThaiSound.of(diphthong)), cost);
        }
        ThaiSound coda = ThaiLetters.coda(consonant);
        if (!coda.isEmpty()) {
            closed(here, close, open.then(coda), cost + unlikely(consonant, close, rhyme));
            linked(here, close, open.then(coda), cost + link(close, rhyme));
        }
    }

    /** Whether the word ends with a consonant and an i or u that is only written, as in chat or wut. */
    private boolean isUnspokenEnd(int close) {
        return close + 2 == word.length()
                && "\u0e34\u0e38".indexOf(word.charAt(close + 1)) >= 0
                && "ตธฏฒมด".indexOf(word.charAt(close)) >= 0;
    }

    /** A syllable that the consonant at a place closes, and what may stand behind it without a sound of its own. */
    private void closed(List<Partial> here, int close, ThaiSound sound, int cost) {
        int after = close + 1;
        offer(here, after, sound, cost);
        char next = letter(after);
        if (next == ThaiLetters.SILENT) {
            offer(here, after + 1, sound, cost - 1);
        } else if (ThaiLetters.isConsonant(next) && letter(after + 1) == ThaiLetters.SILENT) {
            boolean usual = STOPS.indexOf(next) >= 0 && BEFORE_UNSPOKEN.indexOf(word.charAt(close)) >= 0;
            offer(here, after + 2, sound, cost + (usual ? 1 : LOST));
        } else if (ThaiLetters.isConsonant(next) && after + 1 == word.length()) {
            offer(
                    here,
                    after + 1,
                    sound.then(new ThaiSound("", ThaiLetters.onset(next).indic())),
                    cost + ("นมงล".indexOf(next) >= 0 ? LOST : UNSPOKEN));
        }
    }

    /** The closing consonant begins a syllable with an a too; an r behind it may be silent. */
    private void linked(List<Partial> here, int close, ThaiSound sound, int cost) {
        int after = close + 1;
        ThaiSound again = ThaiLetters.onset(word.charAt(close));
        if (after == word.length() || again.isEmpty()) {
            return;
        }
        ThaiSound linked = new ThaiSound(sound.spoken() + again.spoken() + "a", sound.indic() + "a");
        offer(here, after, linked, cost);
        if (letter(after) == 'ร' && !isDependent(after + 1)) {
            offer(here, after + 1, linked, cost + 1);
        }
    }

    private int link(int close, Rhyme rhyme) {
        if (!rhyme.isWritten()) {
            return LINK;
        }
        boolean sibilant = "ศษส".indexOf(word.charAt(close)) >= 0 && "ณนม".indexOf(letter(close + 1)) >= 0;
        return sibilant ? -1 : WRITTEN_LINK;
    }

    /** A closing r or l inside a word is more often the beginning of the next syllable. */
    private int unlikely(char consonant, int at, Rhyme rhyme) {
        boolean inside =
                at + 1 < word.length() && letter(at + 1) != ThaiLetters.SILENT && letter(at + 2) != ThaiLetters.SILENT;
        if (!inside) {
            return 0;
        }
        return switch (consonant) {
            case 'ร' -> rhyme.isWritten() ? 12 : 3;
            case 'ล', 'ญ', 'ณ' -> 3;
            default -> 0;
        };
    }

    private char letter(int at) {
        return at < word.length() ? word.charAt(at) : ThaiLetters.END;
    }

    private boolean isDependent(int at) {
        return ThaiLetters.isDependent(letter(at));
    }

    /** Goes on to a place from all the beginnings here; the cheapest few stay there, each spelling once. */
    private void offer(List<Partial> here, int to, ThaiSound sound, int cost) {
        List<Partial> there = upTo.get(to);
        for (Partial start : here) {
            add(there, new Partial(start.sound().then(sound), start.cost() + cost));
        }
    }

    private static void add(List<Partial> there, Partial longer) {
        for (Partial other : there) {
            if (other.sound().spoken().equals(longer.sound().spoken())) {
                if (other.cost() > longer.cost()) {
                    there.remove(other);
                    break;
                }
                return;
            }
        }
        int place = there.size();
        while (place > 0 && there.get(place - 1).cost() > longer.cost()) {
            place--;
        }
        there.add(place, longer);
        if (there.size() > KEPT) {
            there.remove(KEPT);
        }
    }
}
