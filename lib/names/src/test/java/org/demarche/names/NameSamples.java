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

    private String word() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        if (random.nextInt(8) > 0 || word.length() < 3) {
            return word;
        }
        int at = random.nextInt(word.length());
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
    }
}
