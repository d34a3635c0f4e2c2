package org.demarche.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.EntityType;
import org.demarche.names.CountryNames;
import org.demarche.names.Name;
import org.demarche.names.NameKind;
import org.demarche.names.NamePart;
import org.demarche.names.PartType;

/** One name of a record with the words that count: neither titles nor legal forms nor small words. Immutable. */
final class FullName {
    private static final int LONGEST_SYLLABLES = 7;
    private static final int MOST_SYLLABLE_WORDS = 4;
    private static final int LONGEST_COUNTRY = 4;

    private final Name name;
    private final List<NamePart> words;
    private final int telling;
    private final String letters;
    private final boolean syllabic;
    private final boolean general;

    private FullName(Name name, List<NamePart> words, int telling) {
        this.name = name;
        this.words = List.copyOf(words);
        this.telling = telling;
        this.letters = letters(words);
        this.syllabic = name.kind() == NameKind.PERSON
                && words.size() <= MOST_SYLLABLE_WORDS
                && words.stream().allMatch(FullName::isSyllable);
        this.general = words.stream().noneMatch(FullName::isOwn);
    }

    private static boolean isSyllable(NamePart part) {
        return part.folded().length() <= LONGEST_SYLLABLES
                && (part.type() == PartType.FAMILY || part.type() == PartType.GIVEN);
    }

    private static boolean isOwn(NamePart part) {
        return part.type() == PartType.TOKEN || part.type() == PartType.FAMILY || part.type() == PartType.GIVEN;
    }

    /** The name as it was read. */
    Name name() {
        return name;
    }

    /** The folded words that count, in the order written. */
    List<NamePart> words() {
        return words;
    }

    /** The folded words that count, without spaces. */
    String letters() {
        return letters;
    }

    static FullName of(String text, EntityType type) {
        Name name = Name.read(text, kind(type));
        List<NamePart> words = new ArrayList<>();
        int telling = 0;
        for (NamePart part : name.parts()) {
            if (counts(part.type())) {
                words.add(part);
                telling += tells(part, type) ? 1 : 0;
            }
        }
        return new FullName(name, words, telling);
    }

    static NameKind kind(EntityType type) {
        if (type.isA(EntityType.PERSON)) {
            return NameKind.PERSON;
        }
        return type.isA(EntityType.VESSEL) || type.isA(EntityType.AIRCRAFT) ? NameKind.VESSEL : NameKind.ORGANISATION;
    }

    private static boolean counts(PartType type) {
        return switch (type) {
            case GIVEN, FAMILY, PATRONYMIC, NUMBER, PLACE, ROLE, TOKEN -> true;
            case TITLE, RANK, LEGAL_FORM, PARTICLE -> false;
        };
    }

    private static boolean tells(NamePart part, EntityType type) {
        return switch (part.type()) {
            case FAMILY -> true;
            case GIVEN, PATRONYMIC, TOKEN -> part.folded().length() > 1;
            case NUMBER, PLACE, ROLE -> !type.isA(EntityType.PERSON);
            case TITLE, RANK, LEGAL_FORM, PARTICLE -> false;
        };
    }

    /** The text as the source has it. */
    String text() {
        return name.original();
    }

    /** Whether the name is long enough to tell one thing of its type from another. */
    boolean isFull(EntityType type, ResolutionPolicy policy) {
        if (policy.namedByOneWord(type)) {
            return !words.isEmpty();
        }
        return telling >= (isGeneral() ? policy.leastGeneralWords : policy.leastWords);
    }

    /** Whether it has no word of its own, only such as say what a body does and where: "Northern Mining Development Trading Corporation". */
    boolean isGeneral() {
        return general;
    }

    /** Whether both have the same words, in any order. */
    boolean hasSameWords(FullName other) {
        return sortedWords().equals(other.sortedWords());
    }

    private List<String> sortedWords() {
        return words.stream().map(NamePart::folded).sorted().toList();
    }

    private static String letters(List<NamePart> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(part -> letters.append(part.folded().replace(" ", "")));
        return letters.toString();
    }

    /** Whether it is made of a family name and short syllables, which are written together or apart as one likes. */
    boolean isSyllabic() {
        return syllabic;
    }

    /** Whether both have the same number of words, or the same letters in other words. */
    boolean hasWordsOf(FullName other) {
        return words.size() == other.words.size()
                || letters.equals(other.letters)
                || (isSyllabic() && other.isSyllabic());
    }

    /** Whether every word of this name stands in the longer one, which has few words of its own beside them. */
    boolean shortens(FullName longer, int mostExtra) {
        List<NamePart> extra = new ArrayList<>(longer.words);
        for (NamePart word : words) {
            int found = indexOf(extra, word.folded());
            if (found < 0) {
                return false;
            }
            extra.remove(found);
        }
        long own = extra.stream().filter(part -> part.type() != PartType.ROLE).count();
        boolean elsewhere =
                extra.stream().anyMatch(part -> part.type() == PartType.PLACE || part.type() == PartType.NUMBER);
        return !extra.isEmpty() && own <= mostExtra && !elsewhere;
    }

    private static int indexOf(List<NamePart> parts, String folded) {
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).folded().equals(folded)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the name says of which country the thing is. */
    boolean namesAPlace() {
        return words.stream().anyMatch(part -> part.type() == PartType.PLACE)
                || !countries().isEmpty();
    }

    private Set<String> countries() {
        List<NamePart> parts = name.parts();
        Set<String> found = new HashSet<>();
        for (int from = 0; from < parts.size(); from++) {
            StringBuilder text = new StringBuilder();
            for (int to = from; to < Math.min(parts.size(), from + LONGEST_COUNTRY); to++) {
                text.append(to == from ? "" : " ").append(parts.get(to).text());
                CountryNames.standard()
                        .code(text.toString())
                        .filter(code -> text.length() > 2)
                        .ifPresent(found::add);
            }
        }
        return found;
    }
}
