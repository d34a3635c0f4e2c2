package org.demarche.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.demarche.lists.ListSource;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.Predicate;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;

/**
 * Names of a made portfolio: of a hundred, two are names of the lists, three such names with a letter wrong, and 95 are invented, of one word in four that the
 * lists have and else of words that a chain over two of their letters spells. They name nobody; one may by chance be somebody's. The same lists, number and seed
 * give the same names.
 */
final class MadePortfolio {
    private static final int HUNDRED = 100;
    private static final int LISTED = 2;
    private static final int MISSPELT = 5;
    private static final int LONGEST_WORD = 12;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final SplittableRandom random;
    private final List<String> names;
    private final List<String> words = new ArrayList<>();
    private final Map<String, StringBuilder> chain = new HashMap<>();

    MadePortfolio(List<ListSource> lists, long seed) {
        this.random = new SplittableRandom(seed);
        Set<String> found = new LinkedHashSet<>();
        lists.forEach(list -> list.read(new Names(found)));
        names = List.copyOf(found);
        for (String name : names) {
            for (String word : SPACES.split(name.strip(), -1)) {
                words.add(word);
                String framed = "  " + word + " ";
                for (int at = 2; at < framed.length(); at++) {
                    chain.computeIfAbsent(framed.substring(at - 2, at), start -> new StringBuilder())
                            .append(framed.charAt(at));
                }
            }
        }
    }

    /** The next name. */
    String next() {
        int turn = random.nextInt(HUNDRED);
        if (turn < MISSPELT) {
            String name = names.get(random.nextInt(names.size()));
            return turn < LISTED ? name : misspelt(name);
        }
        List<String> made = new ArrayList<>();
        for (int left = 2 + random.nextInt(2); left > 0; left--) {
            made.add(random.nextInt(4) == 0 ? words.get(random.nextInt(words.size())) : word());
        }
        return String.join(" ", made);
    }

    private String misspelt(String name) {
        int at = random.nextInt(name.length());
        char other = (char) ('a' + random.nextInt('z' - 'a' + 1));
        return name.substring(0, at) + other + name.substring(at + 1);
    }

    private String word() {
        StringBuilder word = new StringBuilder("  ");
        while (word.length() < LONGEST_WORD + 2) {
            StringBuilder next = chain.get(word.substring(word.length() - 2));
            char letter = next == null ? ' ' : next.charAt(random.nextInt(next.length()));
            if (letter == ' ') {
                break;
            }
            word.append(letter);
        }
        return word.substring(2);
    }

    /** Keeps the names that a list claims. */
    private record Names(Set<String> found) implements ClaimSink {
        @Override
        public void accept(SourceRecord read) {
            // its name is claimed too
        }

        @Override
        public void accept(Claim claim) {
            if (claim.predicate() == Predicate.NAME || claim.predicate() == Predicate.ALIAS) {
                found.add(claim.object().text());
            }
        }

        @Override
        public void accept(Rejected rejected) {
            // names nobody
        }
    }
}
