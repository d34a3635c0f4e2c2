package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.EntityType;

/** Finds definite descriptions and pronouns that may stand for something named before: "the company", "the tanker", "the Committee", "he". */
final class ReferenceFinder implements Finder {
    private static final int MOST_ADJECTIVES = 2;

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.lower(i).matches("he|she|him|her|his") && words.tag(i).startsWith("PRP")) {
                found.add(words.finding(i, i + 1, EntityType.PERSON, words.lower(i), List.of(), Mention.Kind.PRONOUN));
            } else if (words.lower(i).matches("the|this|that")) {
                reference(words, i + 1).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> reference(Words words, int from) {
        int head = from;
        while (head - from < MOST_ADJECTIVES && words.tag(head).matches("JJ|NN|NNP") && words.isNoun(head + 1)) {
            head++;
        }
        boolean single = words.tag(head).equals("NN") || words.tag(head).equals("NNP");
        boolean told = words.lower(head + 1).matches("of|in|for|on|to") && !words.is(WordClass.VESSEL, head);
        boolean goesOn = told || words.isNoun(head + 1) || words.isHyphen(head + 1);
        if (!single || goesOn) {
            return Optional.empty();
        }
        int noun = head;
        return type(words, noun)
                .map(type ->
                        words.finding(from, noun + 1, type, words.lemma(noun), List.of(), Mention.Kind.DESCRIPTION));
    }

    private static Optional<EntityType> type(Words words, int head) {
        if (words.is(WordClass.VESSEL, head)) {
            return Optional.of(EntityType.VESSEL);
        }
        if (words.is(WordClass.COMPANY_NOUN, head)) {
            return Optional.of(EntityType.COMPANY);
        }
        if (words.is(WordClass.PUBLIC_HEAD, head)) {
            return Optional.of(EntityType.PUBLIC_BODY);
        }
        return words.is(WordClass.ORGANIZATION_NOUN, head) ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
    }
}
