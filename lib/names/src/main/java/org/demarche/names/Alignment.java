package org.demarche.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which words of two names stand for each other: joined words first, then the best one-to-one assignment. */
final class Alignment {
    /** Joined words must beat the single ones by this much. */
    private static final double MARGIN = 0.05;

    private final List<Link> links = new ArrayList<>();
    private final boolean[] leftTaken;
    private final boolean[] rightTaken;

    private Alignment(int left, int right) {
        leftTaken = new boolean[left];
        rightTaken = new boolean[right];
    }

    /**
     * Words that stand for each other: one against one, or two neighbours against one.
     *
     * @param left first left word
     * @param leftWords 1 or 2
     * @param right first right word
     * @param rightWords 1 or 2
     * @param similarity in (0, 1]
     */
    record Link(int left, int leftWords, int right, int rightWords, double similarity) {}

    List<Link> links() {
        return links;
    }

    boolean leftTaken(int at) {
        return leftTaken[at];
    }

    boolean rightTaken(int at) {
        return rightTaken[at];
    }

    static Alignment of(Similarities similarities, double[] leftWeights, double[] rightWeights) {
        int rows = leftWeights.length;
        int columns = rightWeights.length;
        double[][] alike = new double[rows][columns];
        double[] bestOfLeft = new double[rows];
        double[] bestOfRight = new double[columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                alike[i][j] = similarities.words(i, j);
                bestOfLeft[i] = Math.max(bestOfLeft[i], alike[i][j]);
                bestOfRight[j] = Math.max(bestOfRight[j], alike[i][j]);
            }
        }
        Alignment alignment = new Alignment(rows, columns);
        alignment.join(similarities, bestOfLeft, bestOfRight);
        alignment.assign(alike, leftWeights, rightWeights);
        return alignment;
    }

    private void join(Similarities similarities, double[] bestOfLeft, double[] bestOfRight) {
        int rows = bestOfLeft.length;
        int columns = bestOfRight.length;
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i + 1 < rows && bestOfRight[j] < 1 - MARGIN; i++) {
                if (!leftTaken[i] && !leftTaken[i + 1] && !rightTaken[j]) {
                    double similarity = similarities.leftJoined(i, j);
                    if (similarity > bestOfRight[j] + MARGIN) {
                        take(new Link(i, 2, j, 1, similarity));
                    }
                }
            }
        }
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j + 1 < columns && bestOfLeft[i] < 1 - MARGIN; j++) {
                if (!rightTaken[j] && !rightTaken[j + 1] && !leftTaken[i]) {
                    double similarity = similarities.rightJoined(i, j);
                    if (similarity > bestOfLeft[i] + MARGIN) {
                        take(new Link(i, 1, j, 2, similarity));
                    }
                }
            }
        }
    }

    private void assign(double[][] alike, double[] leftWeights, double[] rightWeights) {
        int rows = leftWeights.length;
        int columns = rightWeights.length;
        double[][] value = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                value[i][j] = leftTaken[i] || rightTaken[j] ? 0 : alike[i][j] * (leftWeights[i] + rightWeights[j]);
            }
        }
        int[] chosen = Assignment.best(value, rows, columns);
        for (int i = 0; i < rows; i++) {
            if (chosen[i] >= 0) {
                take(new Link(i, 1, chosen[i], 1, alike[i][chosen[i]]));
            }
        }
    }

    private void take(Link link) {
        links.add(link);
        Arrays.fill(leftTaken, link.left(), link.left() + link.leftWords(), true);
        Arrays.fill(rightTaken, link.right(), link.right() + link.rightWords(), true);
    }
}
