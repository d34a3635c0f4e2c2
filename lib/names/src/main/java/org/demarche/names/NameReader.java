package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads text into a {@link Name}: words, roles, romanised and folded forms. */
final class NameReader {
    private final NameKind kind;
    private final List<NamePart> parts = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();

    private NameReader(NameKind kind) {
        this.kind = kind;
    }

    static Name read(String text, NameKind kind) {
        if (text.length() > Name.MAX_CHARACTERS) {
            throw new IllegalArgumentException("a name must have at most " + Name.MAX_CHARACTERS + " characters, got "
                    + text.length() + ": give the name alone, not the text around it");
        }
        return new NameReader(kind).read(text);
    }

    private Name read(String text) {
        List<NameWord> all = NameWords.of(text, kind);
        List<NameWord> words = all.subList(0, Math.min(all.size(), Name.MAX_WORDS));
        if (kind == NameKind.PERSON) {
            readPerson(words);
        } else {
            readOther(words);
        }
        Optional<KoreanName> korean = Optional.empty();
        if (kind == NameKind.PERSON || kind == NameKind.OTHER) {
            korean = korean();
        }
        if (parts.stream().noneMatch(part -> part.type().distinctive())) {
            promoteAll();
        }
        return new Name(text, kind, parts, tokens, korean);
    }

    private void readPerson(List<NameWord> words) {
        boolean marked = words.stream().anyMatch(NameWord::marksFamily);
        for (int at = 0; at < words.size(); at++) {
            NameWord word = words.get(at);
            Optional<Map.Entry<PartType, String>> known = WordTable.STANDARD.lookUp(word.folded(), kind);
            if (known.isPresent()) {
                add(known.get().getKey(), word, known.get().getValue());
            } else if (isNumber(word.folded())) {
                add(PartType.NUMBER, word, digits(word.folded()));
            } else if (at > 0 && words.size() > 2 && PersonWords.isPatronymic(word.folded())) {
                add(PartType.PATRONYMIC, word, word.folded());
            } else if (marked) {
                add(word.marksFamily() ? PartType.FAMILY : PartType.GIVEN, word, word.folded());
            } else {
                add(PartType.TOKEN, word, word.folded());
            }
        }
    }

    private void readOther(List<NameWord> words) {
        List<String> folded = words.stream().map(NameWord::folded).toList();
        List<String> written =
                words.stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
        for (int at = 0; at < words.size(); ) {
            int place = at;
            Optional<LegalForms.Found> form =
                    LegalForms.STANDARD.at(folded, at).or(() -> LegalForms.STANDARD.written(written, place));
            if (form.isPresent()) {
                int end = at + form.get().words();
                NameWord whole = NameWord.joined(words.subList(at, end), " ");
                add(PartType.LEGAL_FORM, whole, form.get().legalClass());
                at = end;
                continue;
            }
            NameWord word = words.get(at++);
            Optional<Map.Entry<PartType, String>> known = WordTable.STANDARD.lookUp(word.folded(), kind);
            if (isNumber(word.folded())) {
                add(PartType.NUMBER, word, digits(word.folded()));
            } else if (known.isPresent()) {
                add(known.get().getKey(), word, known.get().getValue());
            } else {
                add(PartType.TOKEN, word, word.folded());
            }
        }
    }

    private void add(PartType type, NameWord word, String compared) {
        parts.add(new NamePart(type, word.text(), compared));
        if (type == PartType.LEGAL_FORM) {
            String spelt = NameFolding.fold(word.text()).replace(" ", "");
            tokens.add(Token.spelt(compared, type, spelt.isEmpty() ? compared : spelt));
        } else {
            List<String> readings = compared.equals(word.folded()) ? word.readings() : List.of(compared);
            boolean named = kind == NameKind.PERSON && type.distinctive();
            tokens.add(KnownTokens.STANDARD.of(named, type, word.vowelless(), readings));
        }
    }

    /** Reads the words that are no titles as a Korean person's name and types them; no change when they are not spelt so. */
    private Optional<KoreanName> korean() {
        List<Integer> positions = new ArrayList<>();
        StringBuilder hangul = new StringBuilder();
        for (int at = 0; at < parts.size(); at++) {
            PartType type = parts.get(at).type();
            if (type == PartType.TITLE || type == PartType.RANK) {
                continue;
            }
            if (type == PartType.LEGAL_FORM) {
                return Optional.empty();
            }
            positions.add(at);
            hangul.append(parts.get(at).text());
        }
        Optional<KoreanName> inHangul = KoreanName.readHangul(hangul.toString());
        if (inHangul.isPresent()) {
            int surname = inHangul.get().surnameBlocks();
            splitHangul(positions, hangul.substring(0, surname), hangul.substring(surname));
            return inHangul;
        }
        List<Integer> characters = positions.stream().filter(this::isHan).toList();
        positions.removeAll(characters);
        List<String> folded =
                positions.stream().map(at -> parts.get(at).folded()).toList();
        Optional<KoreanName> korean = KoreanName.read(folded);
        korean.ifPresent(name -> {
            int family = name.givenFirst() ? positions.get(positions.size() - 1) : positions.get(0);
            for (int at : positions) {
                retype(at, at == family ? PartType.FAMILY : PartType.GIVEN);
            }
        });
        List<KoreanName.Alternative> chinese = new ArrayList<>(KoreanHanja.ofPinyin(folded));
        chinese.addAll(KoreanHanja.ofCharacters(
                characters.stream().map(at -> parts.get(at).text()).toList()));
        return KoreanName.withChinese(korean, chinese);
    }

    private boolean isHan(int at) {
        return NameScript.of(parts.get(at).text()) == NameScript.HAN;
    }

    /** Puts family and given name in the place of words written without a space, or with one in some other place. */
    private void splitHangul(List<Integer> positions, String family, String given) {
        for (int at = positions.size() - 1; at >= 0; at--) {
            parts.remove((int) positions.get(at));
            tokens.remove((int) positions.get(at));
        }
        add(PartType.FAMILY, hangulWord(family), hangulWord(family).folded());
        add(PartType.GIVEN, hangulWord(given), hangulWord(given).folded());
    }

    private static NameWord hangulWord(String text) {
        return new NameWord(text, List.of(NameFolding.fold(Romaniser.romanise(text))), false, false);
    }

    /** A name of nothing but titles or legal forms is made of names after all. */
    private void promoteAll() {
        for (int at = 0; at < parts.size(); at++) {
            NamePart part = parts.get(at);
            String folded = NameFolding.fold(part.text());
            parts.set(at, new NamePart(PartType.TOKEN, part.text(), folded.isEmpty() ? part.folded() : folded));
            tokens.set(
                    at,
                    Token.of(
                            parts.get(at).folded(),
                            PartType.TOKEN,
                            tokens.get(at).vowelless()));
        }
    }

    private void retype(int at, PartType type) {
        NamePart part = parts.get(at);
        parts.set(at, new NamePart(type, part.text(), part.folded()));
        tokens.set(at, tokens.get(at).as(type));
    }

    private static boolean isNumber(String folded) {
        return folded.chars().allMatch(Character::isDigit);
    }

    /** Digits of any script as ASCII without leading zeros. */
    private static String digits(String folded) {
        StringBuilder digits = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            int digit = Character.digit(folded.charAt(at), 10);
            if (digit > 0 || (digit == 0 && !digits.isEmpty())) {
                digits.append(digit);
            }
        }
        return digits.isEmpty() ? "0" : digits.toString();
    }
}
