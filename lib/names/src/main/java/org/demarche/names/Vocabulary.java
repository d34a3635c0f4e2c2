package org.demarche.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** The different words of many names, single and joined to their neighbour, each with the names that hold it. */
final class Vocabulary {
    private final List<Token> words = new ArrayList<>();
    private final int[][] namesOf;
    private final int[][] wordsOf;
    private final int[][] joinedOf;
    private final boolean[] single;
    private final boolean[] joint;
    private final int names;

    Vocabulary(List<Name> names) {
        this.names = names.size();
        Map<Token, Integer> ids = new HashMap<>();
        wordsOf = new int[names.size()][];
        joinedOf = new int[names.size()][];
        for (int at = 0; at < names.size(); at++) {
            wordsOf[at] = intern(names.get(at).tokens(), ids);
            joinedOf[at] = intern(names.get(at).joined(), ids);
        }
        single = new boolean[words.size()];
        joint = new boolean[words.size()];
        int[] counts = new int[words.size()];
        for (int at = 0; at < names.size(); at++) {
            mark(wordsOf[at], single, counts);
            mark(joinedOf[at], joint, counts);
        }
        namesOf = new int[words.size()][];
        Arrays.setAll(namesOf, word -> new int[counts[word]]);
        int[] filled = new int[words.size()];
        for (int at = 0; at < names.size(); at++) {
            fill(wordsOf[at], at, filled);
            fill(joinedOf[at], at, filled);
        }
    }

    private int[] intern(List<Token> tokens, Map<Token, Integer> ids) {
        int[] found = new int[tokens.size()];
        for (int at = 0; at < found.length; at++) {
            Token token = tokens.get(at);
            found[at] = ids.computeIfAbsent(token, unknown -> {
                words.add(unknown);
                return words.size() - 1;
            });
        }
        return found;
    }

    private static void mark(int[] ids, boolean[] marked, int[] counts) {
        for (int id : ids) {
            marked[id] = true;
            counts[id]++;
        }
    }

    private void fill(int[] ids, int name, int[] filled) {
        for (int id : ids) {
            namesOf[id][filled[id]++] = name;
        }
    }

    /** Compares each word of the query, single and joined, with each word here. */
    Matches match(Name query, ComparerPolicy policy) {
        return new Matches(query, policy);
    }

    /** How alike the words of one query and the words here are; for one thread. */
    final class Matches {
        private final double[][] wordToWord;
        private final double[][] joinedToWord;
        private final double[][] wordToJoined;
        private final boolean[] touched = new boolean[names];

        private Matches(Name query, ComparerPolicy policy) {
            wordToWord = new double[query.tokens().size()][];
            wordToJoined = new double[query.tokens().size()][];
            joinedToWord = new double[query.joined().size()][];
            for (int i = 0; i < wordToWord.length; i++) {
                TokenSimilarity similarity = new TokenSimilarity(query.tokens().get(i), policy);
                boolean distinctive = query.tokens().get(i).type().distinctive();
                wordToWord[i] = new double[words.size()];
                wordToJoined[i] = new double[words.size()];
                for (int id = 0; id < words.size(); id++) {
                    Token word = words.get(id);
                    wordToWord[i][id] = single[id] ? similarity.to(word) : 0;
                    wordToJoined[i][id] = joint[id] ? similarity.toJoined(word) : 0;
                    boolean both = distinctive && word.type().distinctive() && wordToWord[i][id] > 0;
                    touch(id, both || wordToJoined[i][id] > 0);
                }
            }
            for (int i = 0; i < joinedToWord.length; i++) {
                TokenSimilarity similarity = new TokenSimilarity(query.joined().get(i), policy);
                joinedToWord[i] = new double[words.size()];
                for (int id = 0; id < words.size(); id++) {
                    joinedToWord[i][id] = single[id] ? similarity.toJoined(words.get(id)) : 0;
                    touch(id, joinedToWord[i][id] > 0);
                }
            }
        }

        private void touch(int word, boolean found) {
            if (found) {
                for (int name : namesOf[word]) {
                    touched[name] = true;
                }
            }
        }

        /** Visits each name that shares a telling word with the query, in the order of numbers. */
        void forEachName(IntConsumer visitor) {
            for (int at = 0; at < touched.length; at++) {
                if (touched[at]) {
                    visitor.accept(at);
                }
            }
        }

        /** The similarities with the query as left name. */
        Similarities queryFirst(int name) {
            return new Similarities() {
                @Override
                public double words(int i, int j) {
                    return wordToWord[i][wordsOf[name][j]];
                }

                @Override
                public double leftJoined(int i, int j) {
                    return joinedToWord[i][wordsOf[name][j]];
                }

                @Override
                public double rightJoined(int i, int j) {
                    return wordToJoined[i][joinedOf[name][j]];
                }
            };
        }

        /** The similarities with the query as right name. */
        Similarities queryLast(int name) {
            return new Similarities() {
                @Override
                public double words(int i, int j) {
                    return wordToWord[j][wordsOf[name][i]];
                }

                @Override
                public double leftJoined(int i, int j) {
                    return wordToJoined[j][joinedOf[name][i]];
                }

                @Override
                public double rightJoined(int i, int j) {
                    return joinedToWord[j][wordsOf[name][i]];
                }
            };
        }
    }
}
