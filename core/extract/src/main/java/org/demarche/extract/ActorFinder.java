package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EntityType;

/**
 * Finds people whom a text describes but does not name: "two diplomats", "a senior intelligence official". "The official" is a description of one
 * met before. Whole groups ("diplomats") are left to the words of a claim.
 */
final class ActorFinder implements Finder {
    private static final int LONGEST_PHRASE = 9;
    private static final int REACH = 7;

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        for (int head = 0; head < words.size(); head++) {
            boolean noun = words.isNoun(head) && words.is(WordClass.PERSON, head);
            boolean within = words.isNoun(head + 1) || words.isHyphen(head + 1);
            if (noun && !within && !words.isHeading()) {
                int from = start(words, head);
                if (opens(words, from, head)) {
                    found.add(words.description(from, end(words, head), EntityType.PERSON));
                }
            }
        }
        return found;
    }

    private static int start(Words words, int head) {
        int from = head;
        while (from > 0 && head - from < LONGEST_PHRASE && words.tag(from - 1).matches("JJ.*|NN.*|HYPH|VBN|CD|DT|RB")) {
            from--;
            if (words.tag(from).equals("DT")) {
                break;
            }
        }
        while (from < head && words.tag(from).matches("RB|HYPH")) {
            from++;
        }
        return from;
    }

    /** An article or a number, so that somebody certain is meant. */
    private static boolean opens(Words words, int from, int head) {
        boolean plural = words.tag(head).equals("NNS") || words.tag(head).equals("NNPS");
        boolean one = words.lower(from).matches("an?|one|another");
        boolean number = words.tag(from).equals("CD") && !words.word(from).matches(".*\\d{4}.*");
        boolean the = words.lower(from).matches("the|this|that") && !plural;
        return (!plural && one) || (plural && number) || the;
    }

    /** With whom they are: "an official from the trader X". */
    private static int end(Words words, int head) {
        if (!words.lower(head + 1).matches("from|at")) {
            return head + 1;
        }
        int at = head + 2;
        while (at < head + REACH && words.tag(at).matches("DT|JJ|NN|NNS|HYPH") && !words.isProper(at)) {
            at++;
        }
        int from = at;
        while (words.isProper(at)) {
            at++;
        }
        return at > from + 1 ? at : head + 1;
    }
}
