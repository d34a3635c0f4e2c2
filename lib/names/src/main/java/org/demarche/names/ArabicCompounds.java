package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives one form to Arabic names that are one name but written as one, two or three words: servant of (Abd al-Rahman, Abdul
 * Rahman, Abdurrahman), light of the faith (Nur al-Din, Noor Uddin, Noureddine), mercy of God (Rahmat Allah, Rahmatullah).
 */
final class ArabicCompounds {
    private static final Pattern SERVANT = Pattern.compile("abd([aeou]|ou)?([lrsdtzn]|sh)?");
    private static final Pattern ARTICLE = Pattern.compile("[aeou](l|r|s|d|t|z|n|sh|dh)");
    private static final Pattern FAITH = Pattern.compile("(d[aei]|d[ei]e|dee)ne?");
    private static final Pattern THE_FAITH = Pattern.compile("([aeou]|ou)[dl]d(i|e|ee|ie)ne?");
    private static final Pattern GOD = Pattern.compile("([aeou]l|l)?l?ah?");
    private static final Pattern ENDS_IN_FAITH = Pattern.compile("(.{3,}?)([aeou]|ou)[dl]d(i|e|ee|ie)ne?");
    private static final Pattern ENDS_IN_GOD = Pattern.compile("(.{3,}?)([aeou]|ou)l?lah");
    private static final Pattern SERVANT_OF_GOD = Pattern.compile("abd([aeou]|ou)l?lah?");
    private static final Pattern SERVANT_OF = Pattern.compile("abd([aeou]|ou)l([a-z]{3,})");
    private static final Pattern SERVANT_ASSIMILATED = Pattern.compile("abd([aeou]|ou)([rsdtzn])(\\2[a-z]{3,})");
    private static final Pattern SERVANT_BARE = Pattern.compile("abd[ie]([a-z]{5,})");
    private static final String SERVANT_START = "abd";
    private static final String SERVANT_FORM = "abdul";
    private static final String FAITH_FORM = "uddin";
    private static final String GOD_FORM = "ullah";
    private static final int MIN_PART = 3;

    private ArabicCompounds() {}

    /** The words with each compound as one word in one form; the list itself when there is none. O(words). */
    static List<NameWord> join(List<NameWord> words) {
        if (words.stream().noneMatch(ArabicCompounds::mayTakePart)) {
            return words;
        }
        List<NameWord> joined = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int end = compoundEnd(words, at);
            joined.add(end - at > 1 ? compound(words.subList(at, end)) : oneForm(words.get(at)));
            at = end;
        }
        return joined;
    }

    /** Cheap, and true of every word that starts or ends a compound and of a few more. */
    private static boolean mayTakePart(NameWord word) {
        if (word.readings().size() > 1) {
            return true;
        }
        String folded = word.folded();
        return folded.startsWith(SERVANT_START) || mayEndInFaith(folded) || mayEndInGod(folded);
    }

    private static boolean mayEndInFaith(String word) {
        boolean ends = word.endsWith("n") || word.endsWith("ne");
        return ends && word.indexOf('d', Math.max(0, word.length() - 6)) >= 0;
    }

    private static boolean mayEndInGod(String word) {
        return word.endsWith("lah") || word.endsWith("lla");
    }

    /** Index after the compound that starts here; the next index when none does. */
    private static int compoundEnd(List<NameWord> words, int at) {
        String first = words.get(at).folded();
        if (at + 1 >= words.size()) {
            return at + 1;
        }
        int next = at + 1;
        boolean article = ARTICLE.matcher(words.get(next).folded()).matches();
        int main = article ? next + 1 : next;
        if (main >= words.size()) {
            return at + 1;
        }
        String last = words.get(main).folded();
        if (SERVANT.matcher(first).matches()) {
            boolean god = isGod(last) && last.length() >= MIN_PART;
            return god || (last.length() >= MIN_PART && !isParticle(last)) ? main + 1 : at + 1;
        }
        if (first.length() < MIN_PART || isParticle(first)) {
            return at + 1;
        }
        boolean faith = article
                ? FAITH.matcher(last).matches()
                : THE_FAITH.matcher(last).matches();
        return faith || (!article && isGod(last)) ? main + 1 : at + 1;
    }

    private static boolean isGod(String word) {
        return word.length() >= MIN_PART
                && word.contains("l")
                && GOD.matcher(word).matches();
    }

    private static boolean isParticle(String word) {
        return WordTable.STANDARD
                .lookUp(word, NameKind.PERSON)
                .filter(known -> known.getKey() == PartType.PARTICLE)
                .isPresent();
    }

    private static NameWord compound(List<NameWord> words) {
        NameWord whole = NameWord.joined(words, " ");
        NameWord first = words.get(0);
        NameWord last = words.get(words.size() - 1);
        List<String> readings;
        if (SERVANT.matcher(first.folded()).matches()) {
            readings = isGod(last.folded())
                    ? List.of("abdullah")
                    : last.readings().stream().map(name -> SERVANT_FORM + name).toList();
        } else {
            String ending = isGod(last.folded()) ? GOD_FORM : FAITH_FORM;
            readings = first.readings().stream().map(name -> name + ending).toList();
        }
        return new NameWord(whole.text(), readings, whole.vowelless(), whole.marksFamily());
    }

    /** The word in the form of its compound, when it is one written together. */
    private static NameWord oneForm(NameWord word) {
        List<String> readings =
                word.readings().stream().map(ArabicCompounds::oneForm).toList();
        return readings.equals(word.readings())
                ? word
                : new NameWord(word.text(), readings, word.vowelless(), word.marksFamily());
    }

    static String oneForm(String word) {
        if (word.startsWith(SERVANT_START)) {
            return servant(word);
        }
        if (mayEndInFaith(word)) {
            Matcher faith = ENDS_IN_FAITH.matcher(word);
            return faith.matches() ? faith.group(1) + FAITH_FORM : word;
        }
        if (!mayEndInGod(word)) {
            return word;
        }
        Matcher god = ENDS_IN_GOD.matcher(word);
        return god.matches() ? god.group(1) + GOD_FORM : word;
    }

    private static String servant(String word) {
        if (SERVANT_OF_GOD.matcher(word).matches()) {
            return "abdullah";
        }
        Matcher of = SERVANT_OF.matcher(word);
        if (of.matches()) {
            return SERVANT_FORM + of.group(2);
        }
        Matcher assimilated = SERVANT_ASSIMILATED.matcher(word);
        if (assimilated.matches()) {
            return SERVANT_FORM + assimilated.group(3);
        }
        Matcher bare = SERVANT_BARE.matcher(word);
        return bare.matches() ? SERVANT_FORM + bare.group(1) : word;
    }
}
