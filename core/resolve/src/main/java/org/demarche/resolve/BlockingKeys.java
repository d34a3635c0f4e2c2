package org.demarche.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.EntityType;
import org.demarche.names.NameKind;

/**
 * Keys of which names that agree have one in common, so that not all pairs need be compared: the words in any order; the consonants of
 * two words; and for names of short syllables, the consonants of all but the first or the last.
 *
 * <p>A heuristic: two spellings of one name that share no two words even by their consonants are not brought together, unless all their
 * words are short.
 */
final class BlockingKeys {
    private static final int MOST_WORDS = 10;
    private static final String VOWELS = "aeiouywh";

    private BlockingKeys() {}

    static Set<String> of(FullName name, EntityType type) {
        String group = group(type);
        List<String> words = name.words().stream()
                .map(part -> part.folded())
                .limit(MOST_WORDS)
                .toList();
        Set<String> keys = new TreeSet<>();
        keys.add(group + "=" + String.join(" ", words.stream().sorted().toList()));
        keys.add(group + "~" + skeleton(name.letters()));
        List<String> skeletons = words.stream().map(BlockingKeys::skeleton).toList();
        for (int left = 0; left < skeletons.size(); left++) {
            for (int right = left + 1; right < skeletons.size(); right++) {
                String one = skeletons.get(left);
                String other = skeletons.get(right);
                keys.add(group + (one.compareTo(other) <= 0 ? one + "+" + other : other + "+" + one));
            }
        }
        if (name.isSyllabic() && words.size() > 1) {
            keys.add(group + "-" + skeleton(String.join("", words.subList(1, words.size()))));
            keys.add(group + "-" + skeleton(String.join("", words.subList(0, words.size() - 1))));
        }
        return keys;
    }

    /** Types that fit each other are in one group. */
    private static String group(EntityType type) {
        if (type.isA(EntityType.ORGANIZATION)) {
            return "o ";
        }
        return FullName.kind(type) == NameKind.PERSON ? "p " : type.id() + " ";
    }

    /** The consonants that are heard, alike ones as one; a vowel only where the word starts with one. */
    static String skeleton(String word) {
        String text = word.replace("ch", "j")
                .replace("kh", "k")
                .replace("gh", "k")
                .replace("sh", "s")
                .replace("ph", "p")
                .replace("th", "t")
                .replace("ng", "n");
        StringBuilder skeleton = new StringBuilder();
        List<Character> heard = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char letter = alike(text.charAt(at));
            if (letter == 'a' && at > 0) {
                continue;
            }
            if (heard.isEmpty() || Character.isDigit(letter) || heard.get(heard.size() - 1) != letter) {
                heard.add(letter);
                skeleton.append(letter);
            }
        }
        return skeleton.isEmpty() ? word : skeleton.toString();
    }

    private static char alike(char letter) {
        if (VOWELS.indexOf(letter) >= 0) {
            return 'a';
        }
        return switch (letter) {
            case 'b', 'f', 'v' -> 'p';
            case 'g', 'q', 'c', 'x' -> 'k';
            case 'd' -> 't';
            case 'l' -> 'r';
            case 'z' -> 's';
            default -> letter;
        };
    }
}
