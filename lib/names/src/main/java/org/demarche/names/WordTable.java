package org.demarche.names;

import com.ibm.icu.util.ULocale;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is known of single words: {@code name-words.tsv}, and the English names of countries from ICU. */
final class WordTable {
    static final WordTable STANDARD = new WordTable();
    private static final List<PartType> OF_PERSONS = List.of(PartType.TITLE, PartType.RANK, PartType.PARTICLE);
    private static final List<PartType> OF_OTHERS =
            List.of(PartType.NUMBER, PartType.ROLE, PartType.PLACE, PartType.PARTICLE);

    private final Map<PartType, Map<String, String>> words = new EnumMap<>(PartType.class);
    private final Map<String, String> abbreviations = new HashMap<>();

    private WordTable() {
        for (String[] row : Resources.rows("name-words.tsv")) {
            Map<String, String> target = row[0].equals("ABBREVIATION")
                    ? abbreviations
                    : words.computeIfAbsent(PartType.valueOf(row[0]), type -> new HashMap<>());
            for (String entry : row[1].split(" ", -1)) {
                int sign = entry.indexOf('=');
                String word = sign < 0 ? entry : entry.substring(0, sign);
                target.putIfAbsent(word, sign < 0 ? entry : entry.substring(sign + 1));
            }
        }
        Map<String, String> places = words.computeIfAbsent(PartType.PLACE, type -> new HashMap<>());
        for (String country : Locale.getISOCountries()) {
            String name = NameFolding.fold(ULocale.getDisplayCountry("und-" + country, "en"));
            if (name.indexOf(' ') < 0) {
                places.putIfAbsent(name, name);
            }
        }
    }

    /** The type of a folded word in a name of that kind and the form to compare; empty when it is just a word. */
    Optional<Map.Entry<PartType, String>> lookUp(String folded, NameKind kind) {
        String word = kind == NameKind.PERSON ? folded : abbreviations.getOrDefault(folded, folded);
        for (PartType type : kind == NameKind.PERSON ? OF_PERSONS : OF_OTHERS) {
            String value = words.getOrDefault(type, Map.of()).get(word);
            if (value != null) {
                return Optional.of(Map.entry(type, value));
            }
        }
        return word.equals(folded) ? Optional.empty() : Optional.of(Map.entry(PartType.TOKEN, word));
    }
}
