package org.demarche.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityType;

/**
 * Short names under which a text goes on to speak of what it has named in full: a family name, the first words of a company's name, an abbreviation.
 *
 * <p>What a text binds itself ("Long Name (LN)") counts always; what is only derived counts if it belongs to one full name of the text and is no
 * word that many names share.
 */
final class ShortForms {
    private static final int SHORTEST = 3;
    private static final int LONGEST_PHRASE = 6;

    private final Gazetteer gazetteer;
    private final Vocabulary vocabulary;
    private final Map<String, Finding> full = new LinkedHashMap<>();

    /** @param names every name found in the text */
    ShortForms(Gazetteer gazetteer, Vocabulary vocabulary, String text, List<Finding> names) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        Map<String, Set<String>> owners = new HashMap<>();
        Map<String, Finding> derived = new LinkedHashMap<>();
        for (Finding name : names) {
            for (String form : forms(name)) {
                owners.computeIfAbsent(form, any -> new HashSet<>()).add(Clusters.key(name.name()));
                derived.putIfAbsent(form, name);
            }
            boolean person = name.type() == EntityType.PERSON && name.name().contains(" ");
            if (isOrganization(name.type()) || name.type() == EntityType.VESSEL || person) {
                full.putIfAbsent(Gazetteer.plain(name.name()), name);
            }
        }
        derived.forEach((form, target) -> {
            if (owners.getOrDefault(form, Set.of()).size() == 1) {
                full.put(form, target);
            }
        });
        for (Finding name : names) {
            String written = Gazetteer.plain(name.span().in(text));
            if (isOrganization(name.type()) && !written.equals(Gazetteer.plain(name.name())) && isUnknown(written)) {
                full.put(written, name);
            }
        }
    }

    /** What a phrase is short for, or itself. */
    Optional<Finding> longForm(String phrase) {
        return Optional.ofNullable(full.get(Gazetteer.plain(phrase)));
    }

    /** The token after the longest name, short or full, that starts at a token; the token itself if none does. A ship of one word needs "the" before it. */
    int end(Words words, int from) {
        for (int to = Math.min(words.size(), from + LONGEST_PHRASE); to > from; to--) {
            boolean word = words.startsUpper(from) && !words.isHyphen(to - 1) && !isInside(words, from);
            Optional<Finding> target = word ? longForm(words.phrase(from, to)) : Optional.empty();
            boolean behindThe = to - from > 1 || words.lower(from - 1).equals("the");
            if (target.filter(name -> name.type() != EntityType.VESSEL || behindThe)
                    .isPresent()) {
                return to;
            }
        }
        return from;
    }

    /** Whether a word is the end of a known name that began before it: "Korean" in "North Korean". */
    private static boolean isInside(Words words, int index) {
        return words.known(index - 1).filter(known -> known.to() > index).isPresent();
    }

    private List<String> forms(Finding name) {
        String plain = Gazetteer.plain(name.name());
        List<String> parts = Arrays.asList(plain.split(" "));
        List<String> forms = new ArrayList<>();
        if (parts.size() > 1 && name.type() == EntityType.PERSON) {
            forms.add(parts.get(0));
            forms.add(parts.get(parts.size() - 1));
        }
        if (parts.size() > 1 && isOrganization(name.type())) {
            forms.add(parts.get(0));
            abbreviation(parts).ifPresent(forms::add);
        }
        if (parts.size() > 2 && isOrganization(name.type())) {
            forms.add(parts.get(0) + " " + parts.get(1));
        }
        return forms.stream().filter(this::tells).toList();
    }

    /** Not made of words that many names share, nor a name or adjective of its own. */
    private boolean tells(String form) {
        boolean common = Arrays.stream(form.split(" ")).allMatch(word -> isTypeWord(word) || !isUnknown(word));
        return form.length() >= SHORTEST
                && !vocabulary.isCommon(form)
                && !common
                && isUnknown(form)
                && Character.isUpperCase(form.charAt(0));
    }

    private boolean isUnknown(String name) {
        return gazetteer.named(name).isEmpty()
                && gazetteer.adjective(name).isEmpty()
                && gazetteer.seat(name).isEmpty();
    }

    private boolean isTypeWord(String word) {
        return gazetteer.is(WordClass.NAME_COMMON, word)
                || gazetteer.is(WordClass.COMPANY_HEAD, word)
                || gazetteer.is(WordClass.PUBLIC_HEAD, word)
                || gazetteer.is(WordClass.ORGANIZATION_HEAD, word)
                || gazetteer.is(WordClass.MINISTRY_OF, word)
                || gazetteer.is(WordClass.RANK, word)
                || gazetteer.is(WordClass.NOT_A_NAME, word);
    }

    /** Initials of the capitalised words, if there are three or more. */
    private static Optional<String> abbreviation(List<String> parts) {
        StringBuilder initials = new StringBuilder();
        for (String part : parts) {
            if (Character.isUpperCase(part.charAt(0))) {
                initials.append(part.charAt(0));
            }
        }
        return initials.length() < SHORTEST ? Optional.empty() : Optional.of(initials.toString());
    }

    private static boolean isOrganization(EntityType type) {
        return type.isA(EntityType.ORGANIZATION) && type != EntityType.MISSION;
    }
}
