package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.EntityType;

/**
 * Finds the names of organisations: runs of capitalised words that the analyser tags so, that hold a word such as "Corporation", or that stand beside
 * a common noun such as "the trader X".
 */
final class OrganizationFinder implements Finder {
    private static final int LONGEST_NAME = 14;
    private static final int APPOSITION_REACH = 8;

    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;

    OrganizationFinder(Gazetteer gazetteer, Vocabulary vocabulary) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int from = next;
            int to = isStart(words, from) ? end(words, from) : from;
            if (to > from) {
                int start = start(words, from, to);
                type(words, start, to)
                        .ifPresent(type -> found.add(words.name(start, to, type, words.phrase(start, to))));
            }
            next = Math.max(next + 1, to);
        }
        return found;
    }

    private static boolean isStart(Words words, int index) {
        return isNameWord(words, index) && !words.is(WordClass.NOT_A_NAME, index);
    }

    private static boolean isNameWord(Words words, int index) {
        boolean organization = words.nameTag(index).equals("ORGANIZATION");
        return words.startsUpper(index)
                && (words.isProper(index)
                        || organization
                        || (words.isNoun(index) && words.word(index).length() > 1 && !words.isHeading() && index > 0));
    }

    /** Past ranks and adjectives of states that are not part of the name. */
    private int start(Words words, int from, int to) {
        int at = from;
        while (at < to - 1 && !words.isPossessive(at + 1) && isFront(words, at)) {
            at++;
        }
        return at;
    }

    private static boolean isFront(Words words, int index) {
        boolean rank = words.is(WordClass.RANK, index) && !words.nameTag(index).equals("ORGANIZATION");
        return rank || words.is(WordClass.NOT_A_NAME, index);
    }

    private int end(Words words, int from) {
        int to = from + 1;
        boolean head = isHead(words, from);
        while (to < words.size() && to - from < LONGEST_NAME) {
            int step = step(words, to, head);
            if (step == 0) {
                break;
            }
            to += step;
            head = head || isHead(words, to - 1);
        }
        return to;
    }

    /** How many further tokens belong to the name: 0 for none. */
    private static int step(Words words, int at, boolean head) {
        Optional<Known> known = words.known(at).filter(hit -> hit.by() == Known.By.NAME && hit.to() > at + 1);
        if (known.isPresent() && words.startsUpper(at)) {
            return known.get().to() - at;
        }
        if (isNameWord(words, at) || (words.isHyphen(at) && words.startsUpper(at + 1))) {
            boolean hyphen = words.isHyphen(at);
            return hyphen ? 2 : 1;
        }
        boolean tagged = words.nameTag(at).equals("ORGANIZATION");
        boolean next = isNameWord(words, at + 1);
        boolean afterThe = words.lower(at + 1).equals("the") && isNameWord(words, at + 2);
        boolean owned = words.isProper(at + 1)
                && isHead(words, at + 1)
                && words.nameTag(at - 1).equals("O");
        boolean sameTag =
                words.nameTag(at).equals("MISC") && words.nameTag(at + 1).equals("MISC");
        boolean possessive = words.isPossessive(at)
                && next
                && (tagged || sameTag || (owned && words.known(at - 1).isEmpty()));
        boolean joined = words.lower(at).matches("of|&")
                || (words.lower(at).matches("for|on|and|in")
                        && head
                        && (tagged || !words.lower(at).matches("and|in")));
        if (possessive || (joined && next)) {
            return 1 + length(words, at + 1);
        }
        return joined && afterThe && !words.lower(at).equals("and") ? 2 + length(words, at + 2) : 0;
    }

    /** Tokens of the known name that starts here; 1 if none does. */
    private static int length(Words words, int at) {
        return words.known(at)
                .filter(hit -> hit.by() == Known.By.NAME)
                .map(hit -> hit.to() - at)
                .orElse(1);
    }

    private static boolean isHead(Words words, int index) {
        return words.is(WordClass.COMPANY_HEAD, index)
                || words.is(WordClass.PUBLIC_HEAD, index)
                || words.is(WordClass.ORGANIZATION_HEAD, index)
                || words.is(WordClass.MINISTRY_OF, index);
    }

    /** A single word that the text also writes small, or defines as a term, is no name. */
    private boolean isCommonWord(Words words, int from) {
        String word = words.word(from);
        boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT));
        return vocabulary.isTerm(word) || (!abbreviation && vocabulary.isCommon(word));
    }

    private Optional<EntityType> type(Words words, int from, int to) {
        long organization = count(words, from, to, "ORGANIZATION");
        long person = count(words, from, to, "PERSON");
        long place = count(words, from, to, "LOCATION");
        Optional<EntityType> byHead = byHead(words, from, to);
        boolean named = words.known(from).filter(hit -> hit.to() >= to).isPresent();
        boolean lone = to - from == 1;
        boolean misc = count(words, from, to, "MISC") * 2 > to - from;
        boolean other = words.is(WordClass.EVENT_HEAD, to - 1)
                || words.is(WordClass.DOCUMENT_HEAD, to - 1)
                || (words.is(WordClass.NOT_A_NAME, to - 1) && lone)
                || words.is(WordClass.MISSION, to - 1)
                || (words.is(WordClass.RANK, to - 1) && byHead.isEmpty());
        if (named
                || other
                || (person * 2 > to - from && byHead.isEmpty())
                || (words.isHeading() && organization == 0)
                || (lone && isCommonWord(words, from))) {
            return Optional.empty();
        }
        if (byHead.isPresent() && !lone && place < to - from && (organization > 0 || !misc || to - from > 2)) {
            return byHead;
        }
        if (organization * 2 >= to - from) {
            return Optional.of(byHead.orElse(beside(words, from, to).orElse(EntityType.ORGANIZATION)));
        }
        Optional<EntityType> recurrent =
                lone && vocabulary.isRecurrentName(words.word(from)) && !words.is(WordClass.RANK, from)
                        ? Optional.of(EntityType.ORGANIZATION)
                        : Optional.empty();
        return place > 0 || person > 0
                ? Optional.empty()
                : beside(words, from, to).or(() -> recurrent);
    }

    private static long count(Words words, int from, int to, String tag) {
        long found = 0;
        for (int i = from; i < to; i++) {
            found += words.nameTag(i).equals(tag) ? 1 : 0;
        }
        return found;
    }

    /** By the last telling word; "Ministry" before "of" tells more than what follows. */
    private static Optional<EntityType> byHead(Words words, int from, int to) {
        int end = to;
        for (int i = from + 1; i < to; i++) {
            if (words.lower(i).matches("of|for|on") && isHead(words, i - 1)) {
                end = i;
                break;
            }
        }
        for (int i = end - 1; i >= from; i--) {
            if (words.is(WordClass.COMPANY_HEAD, i) && words.startsUpper(i)) {
                return Optional.of(EntityType.COMPANY);
            }
            if (words.is(WordClass.PUBLIC_HEAD, i) && words.startsUpper(i)) {
                return Optional.of(EntityType.PUBLIC_BODY);
            }
            if (words.is(WordClass.ORGANIZATION_HEAD, i) && words.startsUpper(i)) {
                return Optional.of(EntityType.ORGANIZATION);
            }
        }
        return Optional.empty();
    }

    /** By a common noun beside it: "the trader X", "a firm called X", "X, a firm". */
    private Optional<EntityType> beside(Words words, int from, int to) {
        int before = words.word(from - 1).matches("[\"“'‘(]") ? from - 2 : from - 1;
        if (words.lower(before).matches("called|named|dubbed")) {
            before--;
        } else if (words.lower(before).equals("as") && words.lower(before - 1).equals("known")) {
            before -= 2;
        }
        Optional<EntityType> front = noun(words, before);
        return front.isPresent() ? front : apposition(words, to);
    }

    private Optional<EntityType> apposition(Words words, int to) {
        int at = words.word(to).equals("(") && words.word(to + 2).equals(")") ? to + 3 : to;
        if (!words.word(at).matches("[,–—]") || !words.lower(at + 1).matches("an?|the|another|one")) {
            return Optional.empty();
        }
        for (int i = at + 2; i < Math.min(at + 2 + APPOSITION_REACH, words.size()); i++) {
            Optional<EntityType> type = noun(words, i);
            if (type.isPresent() && !words.isNoun(i + 1)) {
                return type;
            }
            if (!words.tag(i).matches("JJ.*|NN.*|HYPH|VBN|VBG|CD|POS|RB")) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<EntityType> noun(Words words, int index) {
        if (!words.isNoun(index) || words.startsUpper(index)) {
            return Optional.empty();
        }
        String lemma = words.lemma(index).toLowerCase(Locale.ROOT);
        if (gazetteer.is(WordClass.COMPANY_NOUN, lemma)) {
            return Optional.of(EntityType.COMPANY);
        }
        return gazetteer.is(WordClass.ORGANIZATION_NOUN, lemma)
                ? Optional.of(EntityType.ORGANIZATION)
                : Optional.empty();
    }
}
