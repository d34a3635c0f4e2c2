package org.demarche.names;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The different words of many names in primitive arrays, and which of them are like a given word. Immutable.
 *
 * <p>Each word has one or more forms. Forms are kept by length, so that only those near enough in length are looked at, each first by its
 * letter mask: one edit changes at most two bits, so that most are passed over in about a nanosecond. Equal skeletons and equal texts are
 * found by binary search of their hashes.
 */
final class Lexicon {
    /** By more letters than this a word is never longer than the two it is made of. */
    private static final int MOST_LONGER = 20;

    final LexiconData data;
    private final double[] weights;
    private final boolean[] initials;
    private final PartType[] types;
    private final boolean[] distinctive;
    /** For each word one bit for each letter that a form of it begins with. */
    private final long[] begins;

    private final int[] wordOfForm;
    private final FormTable near;
    private final HalfFinder halves;

    private final long[] skeletons;
    private final int[] formOfSkeleton;
    private final long[] texts;
    private final int[] formOfText;
    private final Ends heads;
    private final Ends tails;
    private final ComparerPolicy policy;
    private final double greatestWeight;

    Lexicon(LexiconData data, NameComparer comparer) {
        this.data = data;
        this.policy = comparer.policy();
        int words = data.words();
        weights = new double[words];
        initials = new boolean[words];
        types = new PartType[words];
        distinctive = new boolean[words];
        begins = new long[words];
        wordOfForm = new int[data.forms()];
        Arrays.fill(wordOfForm, -1);
        double greatest = 0;
        for (int word = 0; word < words; word++) {
            int first = data.formStart[word];
            types[word] = PartType.of(data.types[word]);
            distinctive[word] = types[word].distinctive();
            initials[word] = data.length(first) == 1 && Character.isLetter(data.letters[data.letterStart[first]]);
            weights[word] = comparer.weight(data.text(first), type(word), initials[word]);
            greatest = Math.max(greatest, weights[word]);
            for (int form = first; form < data.formStart[word + 1]; form++) {
                wordOfForm[form] = word;
                begins[word] |= data.length(form) > 1 ? bit(data.letters[data.letterStart[form]]) : 0;
            }
        }
        greatestWeight = greatest;
        near = new FormTable(data, wordOfForm, form -> data.isCompared(form) && !data.isGroup(form));
        halves = new HalfFinder(this, comparer.policy());
        int compared = data.formStart[words];
        formOfSkeleton = new int[compared];
        skeletons = sortedHashes(formOfSkeleton, true);
        formOfText = new int[data.forms()];
        texts = sortedHashes(formOfText, false);
        heads = Ends.heads(data);
        tails = Ends.tails(data);
    }

    private long[] sortedHashes(int[] forms, boolean ofSkeletons) {
        long[] hashes = new long[forms.length];
        int count = 0;
        for (int form = 0; form < data.forms(); form++) {
            if (!ofSkeletons || data.isCompared(form)) {
                forms[count] = form;
                hashes[count++] = ofSkeletons ? data.skeletons[form] : data.textHash(form);
            }
        }
        HashSort.sort(hashes, forms);
        return hashes;
    }

    int words() {
        return weights.length;
    }

    PartType type(int word) {
        return types[word];
    }

    double weight(int word) {
        return weights[word];
    }

    /** Whether the word can make two names alike. */
    boolean distinctive(int word) {
        return distinctive[word];
    }

    boolean initial(int word) {
        return initials[word];
    }

    double greatestWeight() {
        return greatestWeight;
    }

    private static long bit(char letter) {
        return 1L << (letter & 63);
    }

    /** Whether a form of the word, which is no initial itself, begins with the letter. */
    boolean begins(int word, char letter) {
        if ((begins[word] & bit(letter)) == 0) {
            return false;
        }
        for (int form = data.formStart[word]; form < data.formStart[word + 1]; form++) {
            int from = data.letterStart[form];
            if (data.length(form) > 1 && data.letters[from] == letter) {
                return true;
            }
        }
        return false;
    }

    /** The words that begin with the letter, see {@link #begins}. */
    Neighbours begun(char letter) {
        Neighbours begun = new Neighbours();
        for (int word = 0; word < words(); word++) {
            if (begins(word, letter)) {
                begun.add(word, policy.initialSimilarity);
            }
        }
        return begun;
    }

    /** The words that are like the token, with how much, by {@link TokenSimilarity#to}; for an initial only equal ones. */
    Neighbours neighbours(TokenSimilarity asked) {
        Neighbours found = new Neighbours();
        Token token = asked.token();
        boolean exact = TokenSimilarity.exactOnly(token.type()) && token.type() != PartType.PLACE;
        for (int form = 0; form < token.forms().size(); form++) {
            WordForm own = token.forms().get(form);
            if (exact || own.letters().length <= 1 || own.letters()[0] == GivenNames.GROUP) {
                addEqual(asked, form, found);
            } else {
                addNear(asked, form, found);
                addSounding(asked, form, found);
            }
        }
        found.finish();
        return found;
    }

    private void addEqual(TokenSimilarity asked, int form, Neighbours found) {
        long hash = WordForm.hash(asked.token().forms().get(form).text());
        for (int at = HashSort.first(texts, hash); at < texts.length && texts[at] == hash; at++) {
            if (data.isCompared(formOfText[at])) {
                add(asked, form, formOfText[at], found);
            }
        }
    }

    private void addNear(TokenSimilarity asked, int form, Neighbours found) {
        WordForm own = asked.token().forms().get(form);
        int length = own.letters().length;
        PartType ownType = asked.token().type();
        FormTable.Near spelling =
                (word, letters, from, size) -> add(word, ownType, asked.spelling(form, letters, from, size), found);
        for (int other = 2; other <= near.longest(); other++) {
            int allowed = TokenSimilarity.allowedEdits(Math.max(length, other), policy.floor);
            if (Math.abs(length - other) <= allowed) {
                near.visit(other, own.mask(), allowed, spelling);
            }
        }
        near.visitAll(
                1,
                (word, letters, from, size) -> add(
                        word,
                        ownType,
                        asked.form(
                                form,
                                letters,
                                from,
                                size,
                                bit(letters[from]),
                                0,
                                false,
                                isInitial(word, letters[from]),
                                true),
                        found));
    }

    /** Whether the word is an initial, and the letter the one it is written with. */
    private boolean isInitial(int word, char letter) {
        return initials[word] && data.letters[data.letterStart[data.formStart[word]]] == letter;
    }

    private void add(int word, PartType own, double similarity, Neighbours found) {
        if (similarity > 0) {
            PartType type = types[word];
            boolean equalOnly = TokenSimilarity.exactOnly(own) && TokenSimilarity.exactOnly(type);
            if (TokenSimilarity.comparable(own, type) && (similarity == 1 || !equalOnly)) {
                found.add(word, similarity);
            }
        }
    }

    private void addSounding(TokenSimilarity asked, int form, Neighbours found) {
        long skeleton = asked.token().forms().get(form).skeleton();
        if (skeleton == 0) {
            return;
        }
        for (int at = HashSort.first(skeletons, skeleton); at < skeletons.length && skeletons[at] == skeleton; at++) {
            add(asked, form, formOfSkeleton[at], found);
        }
    }

    private void add(TokenSimilarity asked, int form, int other, Neighbours found) {
        int word = wordOfForm[other];
        PartType own = asked.token().type();
        PartType type = type(word);
        if (!TokenSimilarity.comparable(own, type)) {
            return;
        }
        boolean byLetters = !(TokenSimilarity.exactOnly(own) && TokenSimilarity.exactOnly(type));
        double similarity = asked.form(
                form,
                data.letters,
                data.letterStart[other],
                data.length(other),
                data.masks[other],
                data.skeletons[other],
                data.vowelless[word],
                initials[word] && other == data.formStart[word],
                byLetters);
        if (similarity > 0) {
            found.add(word, similarity);
        }
    }

    /** Adds the words that can be the query's two words written as one. */
    void addJoined(WordForm first, WordForm second, Neighbours found) {
        char[] one = first.letters();
        char[] other = second.letters();
        int whole = one.length + other.length;
        long mask = first.mask() | second.mask();
        int allowed = TokenSimilarity.allowedEdits(whole + MOST_LONGER, policy.joined);
        for (int length = Math.max(1, whole - allowed); length <= whole + allowed; length++) {
            int edits = TokenSimilarity.allowedEdits(Math.max(whole, length), policy.joined);
            if (one.length >= Ends.LETTERS) {
                addJoined(heads, Ends.head(one, 0, length), one, other, mask, edits, found);
            }
            if (other.length >= Ends.LETTERS) {
                addJoined(tails, Ends.tail(other, 0, other.length, length), one, other, mask, edits, found);
            }
        }
        addWhole(one, other, found);
        found.finish();
    }

    private void addJoined(Ends ends, long key, char[] one, char[] other, long mask, int edits, Neighbours found) {
        for (int at = ends.first(key); ends.has(at, key); at++) {
            int form = ends.form(at);
            if (TokenSimilarity.near(data.masks[form], mask, edits)) {
                addJoined(one, other, form, found);
            }
        }
    }

    private void addWhole(char[] one, char[] other, Neighbours found) {
        long hash = WordForm.hash(new String(one) + new String(other));
        for (int at = HashSort.first(texts, hash); at < texts.length && texts[at] == hash; at++) {
            if (data.wordSpelt[formOfText[at]] >= 0) {
                addJoined(one, other, formOfText[at], found);
            }
        }
    }

    private void addJoined(char[] one, char[] other, int form, Neighbours found) {
        double similarity = JoinedWords.similarity(
                one,
                0,
                one.length,
                other,
                0,
                other.length,
                data.letters,
                data.letterStart[form],
                data.length(form),
                policy);
        if (similarity > 0) {
            found.add(data.wordSpelt[form], similarity);
        }
    }

    /** The words that are a half of a longer one, see {@link HalfFinder}. */
    HalfFinder.Halves halves(WordForm whole, WordPairs pairs, HalfFinder.SideBySide names) {
        return halves.find(whole, pairs, names);
    }

    /** Whether a part of a text is, by its hash, a form of some word; looks without making a text of it. */
    boolean isText(String whole, int from, int to) {
        long hash = WordForm.hash(whole, from, to);
        int at = HashSort.first(texts, hash);
        return at < texts.length && texts[at] == hash;
    }

    /** Calls with each word whose first spelling is the text. */
    void spelt(String text, IntConsumer word) {
        long hash = WordForm.hash(text);
        for (int at = HashSort.first(texts, hash); at < texts.length && texts[at] == hash; at++) {
            if (data.isFirstSpelling(formOfText[at])) {
                word.accept(data.wordSpelt[formOfText[at]]);
            }
        }
    }

    /** How alike two neighbours here, written as one, and a query's word are. */
    double joined(int first, int second, WordForm single, Optional<EditDistance> edits) {
        int one = data.speltFrom[first];
        int other = data.speltFrom[second];
        char[] whole = single.letters();
        return JoinedWords.similarity(
                data.letters,
                data.letterStart[one],
                data.length(one),
                data.letters,
                data.letterStart[other],
                data.length(other),
                whole,
                0,
                whole.length,
                edits,
                policy);
    }

    /** How alike a query's two words, written as one, and a word here are. */
    double joined(WordForm first, WordForm second, int word) {
        double best = 0;
        for (int form = data.speltFrom[word]; form < data.speltTo[word]; form++) {
            best = Math.max(
                    best,
                    JoinedWords.similarity(
                            first.letters(),
                            0,
                            first.letters().length,
                            second.letters(),
                            0,
                            second.letters().length,
                            data.letters,
                            data.letterStart[form],
                            data.length(form),
                            policy));
        }
        return best;
    }
}
