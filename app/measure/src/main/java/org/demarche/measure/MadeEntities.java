package org.demarche.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.demarche.names.Name;
import org.demarche.names.NameKind;

/**
 * Entities of no one, made after those of real lists, so that search can be measured on more of them than any list has.
 *
 * <p>Each is made after a real entry drawn at random: it has its kind, as many names, and as many words in each; words that
 * the entry's names share, its names share too, and a word that is a variant of another becomes a variant. The words come
 * from a {@link WordMaker} for the kind and the script. The same lists, number and seed give the same entities; constant
 * memory. Not for several threads.
 */
final class MadeEntities implements EntitySource {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int VARIANT_BEGINNING = 3;
    private static final int MOST_TRIES = 8;

    private final List<ListedEntity> models;
    private final int number;
    private final long seed;

    /** What draws words of one kind and one script. */
    private record Source(NameKind kind, boolean latin) {}

    MadeEntities(List<ListedEntity> models, int number, long seed) {
        this.models = models;
        this.number = number;
        this.seed = seed;
    }

    @Override
    public void forEach(Consumer<ListedEntity> sink) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Source, WordMaker> makers = makers(models, random.split());
        for (int at = 0; at < number; at++) {
            ListedEntity model = models.get(random.nextInt(models.size()));
            sink.accept(made("made:" + at, model, makers, random));
        }
    }

    /** One for each kind and script, from the words of the lists, entries shuffled so that halves are alike. */
    static Map<Source, WordMaker> makers(List<ListedEntity> models, SplittableRandom random) {
        List<ListedEntity> shuffled = new ArrayList<>(models);
        for (int at = shuffled.size() - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            ListedEntity moved = shuffled.set(at, shuffled.get(other));
            shuffled.set(other, moved);
        }
        Map<Source, List<String>> words = new HashMap<>();
        for (ListedEntity entity : shuffled) {
            for (String name : entity.names()) {
                for (String word : SPACES.split(name, -1)) {
                    words.computeIfAbsent(new Source(entity.kind(), isLatin(word)), unknown -> new ArrayList<>())
                            .add(word);
                }
            }
        }
        Map<Source, WordMaker> makers = new HashMap<>();
        words.forEach((source, all) -> makers.put(source, new WordMaker(all)));
        return makers;
    }

    private static ListedEntity made(
            String id, ListedEntity model, Map<Source, WordMaker> makers, SplittableRandom random) {
        Map<String, String> becomes = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (String name : model.names()) {
            List<String> words = new ArrayList<>();
            for (String word : SPACES.split(name, -1)) {
                String key = word.toLowerCase(Locale.ROOT);
                String made = becomes.get(key);
                if (made == null) {
                    Source source = new Source(model.kind(), isLatin(word));
                    WordMaker maker = Objects.requireNonNull(makers.get(source), "every word of a model was learnt");
                    made = word(word, key, becomes, maker, random);
                    becomes.put(key, made);
                }
                words.add(made);
            }
            names.add(fitting(words));
        }
        return new ListedEntity(id, model.kind(), names);
    }

    /** As many of the words as a name may have characters. */
    private static String fitting(List<String> words) {
        String whole = String.join(" ", words);
        return whole.length() <= Name.MAX_CHARACTERS ? whole : fitting(words.subList(0, words.size() - 1));
    }

    private static String word(
            String word, String key, Map<String, String> becomes, WordMaker maker, SplittableRandom random) {
        for (Map.Entry<String, String> known : becomes.entrySet()) {
            if (isVariant(key, known.getKey())) {
                return Typos.one(known.getValue(), random);
            }
        }
        String drawn = maker.draw(random);
        for (int tries = 0; tries < MOST_TRIES && drawn.isBlank(); tries++) {
            drawn = maker.draw(random);
        }
        return drawn.isBlank() ? word : drawn;
    }

    private static boolean isVariant(String word, String other) {
        return word.length() > VARIANT_BEGINNING
                && other.length() > VARIANT_BEGINNING
                && word.regionMatches(0, other, 0, VARIANT_BEGINNING)
                && Math.abs(word.length() - other.length()) <= 1;
    }

    private static boolean isLatin(String word) {
        return word.chars().filter(Character::isLetter).allMatch(each -> each < 0x250);
    }
}
