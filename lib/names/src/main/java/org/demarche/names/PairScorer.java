package org.demarche.names;

import java.util.Arrays;

/**
 * Scores two names word by word. For one thread; reused from pair to pair, it allocates nothing. It is as large as the square of the words it is made for.
 *
 * <p>Load both sides, the left one being the first in {@link NameOrder}, fill the alikenesses, and ask for the score: the share of the
 * words' weights that is met, where a word against another word costs in full and a word that one side lacks costs less; then what speaks
 * against the whole (numbers, legal forms, initials that differ), and how much the words tell at all.
 */
final class PairScorer {
    final Side left;
    final Side right;
    private final int most;
    private final double[] words;
    private final double[] leftJoined;
    private final double[] rightJoined;
    private final double[] bestOfLeft;
    private final double[] bestOfRight;
    private final Assignment assignment;
    private final int[] linkLeft;
    private final int[] linkRight;
    private final int[] linkLeftWords;
    private final int[] linkRightWords;
    private final double[] linkAlike;
    private final ComparerPolicy policy;
    private int links;
    private double matched;
    private double total;
    private double leftOver;
    private double rightOver;
    private boolean distinctive;

    /** For names of any length. */
    PairScorer(ComparerPolicy policy) {
        this(policy, Name.MAX_WORDS);
    }

    /** For names of up to so many words. */
    PairScorer(ComparerPolicy policy, int most) {
        this.policy = policy;
        this.most = most;
        left = new Side(most);
        right = new Side(most);
        words = new double[most * most];
        leftJoined = new double[most * most];
        rightJoined = new double[most * most];
        bestOfLeft = new double[most];
        bestOfRight = new double[most];
        assignment = new Assignment(most);
        linkLeft = new int[most];
        linkRight = new int[most];
        linkLeftWords = new int[most];
        linkRightWords = new int[most];
        linkAlike = new double[most];
    }

    /** Whether it can score names of so many words by a policy. */
    boolean fits(ComparerPolicy by, int wanted) {
        return wanted <= most && by.equals(policy);
    }

    /** Receives what adjusts a score as a whole; word positions are -1 when it is about no single word. */
    @FunctionalInterface
    interface Adjustments {
        void add(PartType type, int leftWord, int rightWord, double change, String explanation);
    }

    private static final Adjustments UNHEARD = (type, leftWord, rightWord, change, explanation) -> {};

    /** Forgets the alikenesses of the pair before; call it once both sides are loaded. */
    void reset() {
        for (int i = 0; i < left.words; i++) {
            int row = i * most;
            Arrays.fill(words, row, row + right.words, 0);
            Arrays.fill(leftJoined, row, row + right.words, 0);
            Arrays.fill(rightJoined, row, row + right.words, 0);
        }
    }

    void alike(int leftWord, int rightWord, double similarity) {
        words[leftWord * most + rightWord] = similarity;
    }

    /** Left words i and i + 1 written as one are alike to right word j. */
    void leftJoined(int leftWord, int rightWord, double similarity) {
        leftJoined[leftWord * most + rightWord] = similarity;
    }

    /** Left word i is alike to right words j and j + 1 written as one. */
    void rightJoined(int leftWord, int rightWord, double similarity) {
        rightJoined[leftWord * most + rightWord] = similarity;
    }

    double score() {
        link();
        weigh();
        return distinctive ? adjusted(UNHEARD) : 0;
    }

    private void link() {
        left.taken = 0;
        right.taken = 0;
        links = 0;
        for (int i = 0; i < left.words; i++) {
            bestOfLeft[i] = 0;
        }
        for (int j = 0; j < right.words; j++) {
            bestOfRight[j] = 0;
        }
        for (int i = 0; i < left.words; i++) {
            for (int j = 0; j < right.words; j++) {
                double alike = words[i * most + j];
                bestOfLeft[i] = Math.max(bestOfLeft[i], alike);
                bestOfRight[j] = Math.max(bestOfRight[j], alike);
            }
        }
        joinLeft();
        joinRight();
        assign();
    }

    private void joinLeft() {
        for (int j = 0; j < right.words; j++) {
            for (int i = 0; i + 1 < left.words; i++) {
                double alike = leftJoined[i * most + j];
                if (alike > bestOfRight[j] + policy.joinedMargin
                        && !left.isTaken(i)
                        && !left.isTaken(i + 1)
                        && !right.isTaken(j)) {
                    take(i, 2, j, 1, alike);
                }
            }
        }
    }

    private void joinRight() {
        for (int i = 0; i < left.words; i++) {
            for (int j = 0; j + 1 < right.words; j++) {
                double alike = rightJoined[i * most + j];
                if (alike > bestOfLeft[i] + policy.joinedMargin
                        && !right.isTaken(j)
                        && !right.isTaken(j + 1)
                        && !left.isTaken(i)) {
                    take(i, 1, j, 2, alike);
                }
            }
        }
    }

    private void assign() {
        assignment.clear(left.words, right.words);
        for (int i = 0; i < left.words; i++) {
            for (int j = 0; j < right.words; j++) {
                double alike = words[i * most + j];
                if (alike > 0 && !left.isTaken(i) && !right.isTaken(j)) {
                    assignment.value(i, j, alike * (left.weights[i] + right.weights[j]));
                }
            }
        }
        assignment.solve();
        for (int i = 0; i < left.words; i++) {
            int j = assignment.columnOf(i);
            if (j >= 0) {
                take(i, 1, j, 1, words[i * most + j]);
            }
        }
    }

    private void take(int leftFrom, int leftWords, int rightFrom, int rightWords, double alike) {
        linkLeft[links] = leftFrom;
        linkLeftWords[links] = leftWords;
        linkRight[links] = rightFrom;
        linkRightWords[links] = rightWords;
        linkAlike[links] = alike;
        links++;
        left.take(leftFrom, leftWords);
        right.take(rightFrom, rightWords);
    }

    private void weigh() {
        matched = 0;
        total = 0;
        distinctive = false;
        for (int link = 0; link < links; link++) {
            double weight = weight(link);
            matched += weight * linkAlike[link];
            total += weight;
            distinctive |= left.types[linkLeft[link]].distinctive() && right.types[linkRight[link]].distinctive();
        }
        leftOver = left.open();
        rightOver = right.open();
        total += cost(leftOver, rightOver, policy.extraCost(left.kind, right.kind), policy);
    }

    /** What unmet words cost: against each other in full, and what is over on one side its share. */
    static double cost(double leftOver, double rightOver, double extra, ComparerPolicy policy) {
        return 2 * policy.conflictCost * Math.min(leftOver, rightOver) + extra * Math.abs(leftOver - rightOver);
    }

    /** An initial against a whole word says no more than an initial. */
    double weight(int link) {
        int i = linkLeft[link];
        int j = linkRight[link];
        boolean single = linkLeftWords[link] == 1 && linkRightWords[link] == 1;
        if (single && left.initials[i] != right.initials[j]) {
            return 2 * policy.initialWeight;
        }
        double weight = 0;
        for (int at = i; at < i + linkLeftWords[link]; at++) {
            weight += left.weights[at];
        }
        for (int at = j; at < j + linkRightWords[link]; at++) {
            weight += right.weights[at];
        }
        return weight;
    }

    /** The score after all that concerns the names as wholes; each change is told. Valid after {@link #score}. */
    double adjusted(Adjustments told) {
        double score = matched / total;
        int leftNumber = left.firstOpen(PartType.NUMBER);
        int rightNumber = right.firstOpen(PartType.NUMBER);
        boolean numbers = leftNumber >= 0 && rightNumber >= 0;
        if (numbers) {
            score = change(
                    told, PartType.NUMBER, leftNumber, rightNumber, score, policy.numberFactor, "the numbers differ");
        }
        int leftForm = left.firstOpen(PartType.LEGAL_FORM);
        int rightForm = right.firstOpen(PartType.LEGAL_FORM);
        boolean forms = leftForm >= 0 && rightForm >= 0;
        if (forms) {
            score = change(
                    told,
                    PartType.LEGAL_FORM,
                    leftForm,
                    rightForm,
                    score,
                    policy.legalFormFactor,
                    "the legal forms differ");
        }
        int leftInitial = left.firstOpenInitial();
        int rightInitial = right.firstOpenInitial();
        if ((leftInitial >= 0 && rightOver > policy.initialWeight)
                || (rightInitial >= 0 && leftOver > policy.initialWeight)) {
            score = change(
                    told,
                    PartType.TOKEN,
                    leftInitial,
                    rightInitial,
                    score,
                    policy.initialFactor,
                    "an initial fits no word of the other name");
        }
        if (!numbers && !forms && contained()) {
            double raised = policy.containedFloor + (1 - policy.containedFloor) * score;
            if (raised > score) {
                told.add(PartType.TOKEN, -1, -1, raised - score, "the shorter name stands whole within the longer one");
                score = raised;
            }
        }
        score = Math.max(0, Math.min(1, score));
        double sure = Math.min(left.certainty, right.certainty);
        told.add(PartType.TOKEN, -1, -1, score * (sure - 1), "others may have a name of such common words");
        return score * sure;
    }

    private static double change(
            Adjustments told, PartType type, int leftWord, int rightWord, double score, double factor, String why) {
        told.add(type, leftWord, rightWord, score * (factor - 1), why);
        return score * factor;
    }

    /** Whether every word that says something on one side is met on the other, and they say enough together. */
    private boolean contained() {
        boolean persons = left.kind == NameKind.PERSON || right.kind == NameKind.PERSON;
        if (persons || !(contained(left) || contained(right))) {
            return false;
        }
        for (int link = 0; link < links; link++) {
            if (linkAlike[link] < policy.containedSimilarity) {
                return false;
            }
        }
        return true;
    }

    private boolean contained(Side side) {
        double said = 0;
        for (int at = 0; at < side.words; at++) {
            if (side.types[at].distinctive()) {
                if (!side.isTaken(at)) {
                    return false;
                }
                said += side.weights[at];
            }
        }
        return said >= policy.containedWeight;
    }

    int links() {
        return links;
    }

    int leftOf(int link) {
        return linkLeft[link];
    }

    int leftWordsOf(int link) {
        return linkLeftWords[link];
    }

    int rightOf(int link) {
        return linkRight[link];
    }

    int rightWordsOf(int link) {
        return linkRightWords[link];
    }

    double alikenessOf(int link) {
        return linkAlike[link];
    }

    double total() {
        return total;
    }

    boolean distinctive() {
        return distinctive;
    }
}
