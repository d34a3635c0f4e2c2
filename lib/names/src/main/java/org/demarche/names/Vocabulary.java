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

    /**
     * How alike the words of one query and the words here are; for one thread.
     *
     * <p>Most words here are like none of the query's, so that only the others have a row: the query's words against the word, then against it
     * as a joined one, then the query's joined words against it.
     */
    final class Matches {
        private final int[] rowOf = new int[words.size()];
        private final List<double[]> rows = new ArrayList<>();
        private final int queryWords;
        private final boolean[] touched = new boolean[names];

        private Matches(Name query, ComparerPolicy policy) {
            queryWords = query.tokens().size();
            List<TokenSimilarity> asked = similarities(query.tokens(), policy);
            List<TokenSimilarity> askedJoined = similarities(query.joined(), policy);
            double[] row = new double[2 * queryWords + askedJoined.size()];
            rows.add(row.clone());
            for (int id = 0; id < words.size(); id++) {
                Token word = words.get(id);
                for (int i = 0; i < queryWords; i++) {
                    row[i] = single[id] ? asked.get(i).to(word) : 0;
                    row[queryWords + i] = joint[id] ? asked.get(i).toJoined(word) : 0;
                }
                for (int i = 0; i < askedJoined.size(); i++) {
                    row[2 * queryWords + i] = single[id] ? askedJoined.get(i).toJoined(word) : 0;
                }
                if (any(row)) {
                    rowOf[id] = rows.size();
                    rows.add(row.clone());
                    touch(id, tells(query, word, row));
                }
            }
        }

        private static boolean any(double[] row) {
            for (double similarity : row) {
                if (similarity > 0) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a match with the word can make two names alike. */
        private boolean tells(Name query, Token word, double[] row) {
            for (int at = 0; at < row.length; at++) {
                boolean joined = at >= queryWords;
                if (row[at] > 0
                        && (joined
                                || (word.type().distinctive()
                                        && query.tokens().get(at).type().distinctive()))) {
                    return true;
                }
            }
            return false;
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

        private double value(int word, int column) {
            return rows.get(rowOf[word])[column];
        }

        /** The similarities with the query as left name. */
        Similarities queryFirst(int name) {
            return new Similarities() {
                @Override
                public double words(int i, int j) {
                    return value(wordsOf[name][j], i);
                }

                @Override
                public double leftJoined(int i, int j) {
                    return value(wordsOf[name][j], 2 * queryWords + i);
                }

                @Override
                public double rightJoined(int i, int j) {
                    return value(joinedOf[name][j], queryWords + i);
                }
            };
        }

        /** The similarities with the query as right name. */
        Similarities queryLast(int name) {
            return new Similarities() {
                @Override
                public double words(int i, int j) {
                    return value(wordsOf[name][i], j);
                }

                @Override
                public double leftJoined(int i, int j) {
                    return value(joinedOf[name][i], queryWords + j);
                }

                @Override
                public double rightJoined(int i, int j) {
                    return value(wordsOf[name][i], 2 * queryWords + j);
                }
            };
        }
    }

    private static List<TokenSimilarity> similarities(List<Token> tokens, ComparerPolicy policy) {
        return tokens.stream().map(token -> new TokenSimilarity(token, policy)).toList();
    }
}
