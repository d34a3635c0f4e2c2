package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Random names of few words, near enough to each other that most comparisons have something to weigh. */
final class NameSamples {
    private static final long DEFAULT_SEED = 20250301L;
    private static final List<String> WORDS = List.of(
            "Kim",
            "Ri",
            "Pak",
            "O",
            "Yong",
            "Je",
            "Son",
            "Chol",
            "Ho",
            "green",
            "pine",
            "Greene",
            "trading",
            "bank",
            "corp",
            "Ltd",
            "Co",
            "5",
            "six",
            "al",
            "Vladimir",
            "Wladimir",
            "Greenpine",
            "Smith",
            "J",
            "Mr",
            "Korea",
            "shipping",
            "Sun",
            "Владимир",
            "리제선",
            "محمد",
            "smithson",
            "petrov",
            "Ivan",
            "III",
            "Abdul",
            "Rahman",
            "Abdulrahman",
            "Petrovich",
            "Petro",
            "vich",
            "Sung",
            "Jong",
            "Jongchol",
            "李济善",
            "金",
            "正恩",
            "Jin",
            "Li",
            "Zhe",
            "Yongzhe",
            "英哲",
            "Περικλής",
            "שלום",
            "สมชาย",
            "राम",
            "タナカ",
            "Public",
            "Limited",
            "Jones",
            "the",
            "of",
            "e",
            "de",
            "bin",
            "General",
            "K");

    private final SplittableRandom random;

    NameSamples(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", DEFAULT_SEED), seed -> seed + 1)
                .limit(12);
    }

    List<Name> names(int count) {
        List<Name> names = new ArrayList<>();
        List<NameKind> kinds = List.of(NameKind.values());
        while (names.size() < count) {
            StringBuilder text = new StringBuilder();
            int words = 1 + random.nextInt(4);
            for (int at = 0; at < words; at++) {
                text.append(at == 0 ? "" : random.nextInt(6) == 0 ? "-" : " ").append(word());
            }
            names.add(Name.read(text.toString(), kinds.get(random.nextInt(kinds.size()))));
        }
        return names;
    }

    /** Names as somebody may write some: words in another order, two of them written as one, misspelt, missing or more. */
    List<Name> like(List<Name> names, int count) {
        List<Name> like = new ArrayList<>();
        List<NameKind> kinds = List.of(NameKind.values());
        while (like.size() < count) {
            Name name = names.get(random.nextInt(names.size()));
            List<String> words = new ArrayList<>(List.of(name.toString().split("[ -]+")));
            if (words.size() > 1 && random.nextInt(4) == 0) {
                words.remove(random.nextInt(words.size()));
            }
            if (random.nextInt(4) == 0) {
                words.add(random.nextInt(words.size() + 1), word());
            }
            if (words.size() > 1 && random.nextBoolean()) {
                int at = random.nextInt(words.size() - 1);
                words.set(at, words.get(at) + words.remove(at + 1));
            }
            if (words.size() > 1 && random.nextInt(3) == 0) {
                words.add(words.remove(0));
            }
            if (random.nextInt(3) == 0) {
                int at = random.nextInt(words.size());
                words.set(at, misspelt(words.get(at)));
            }
            NameKind kind = random.nextInt(3) == 0 ? kinds.get(random.nextInt(kinds.size())) : name.kind();
            like.add(Name.read(String.join(" ", words), kind));
        }
        return like;
    }

    private String word() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return random.nextInt(8) > 0 || word.length() < 3 ? word : misspelt(word);
    }

    private String misspelt(String word) {
        int at = random.nextInt(word.length());
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
    }
}
