package org.demarche.names;

import java.util.Arrays;

/**
 * The best one-to-one assignment of rows to columns: the greatest sum of values.
 *
 * <p>Hungarian method with potentials (Kuhn 1955, Munkres 1957), O(rows² · columns); no work beyond one pass where no row
 * and no column has two choices. Deterministic.
 */
final class Assignment {
    private Assignment() {}

    /**
     * Solves.
     *
     * @param value value[row][column], at least 0; 0 is no choice
     * @return for each row its column, or -1
     */
    static int[] best(double[][] value, int rows, int columns) {
        int[] chosen = new int[rows];
        if (obvious(value, rows, columns, chosen)) {
            return chosen;
        }
        if (rows > columns) {
            double[][] turned = new double[columns][rows];
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    turned[j][i] = value[i][j];
                }
            }
            int[] byColumn = hungarian(turned, columns, rows);
            Arrays.fill(chosen, -1);
            for (int j = 0; j < columns; j++) {
                if (byColumn[j] >= 0) {
                    chosen[byColumn[j]] = j;
                }
            }
        } else {
            chosen = hungarian(value, rows, columns);
        }
        for (int i = 0; i < rows; i++) {
            if (chosen[i] >= 0 && value[i][chosen[i]] <= 0) {
                chosen[i] = -1;
            }
        }
        return chosen;
    }

    private static boolean obvious(double[][] value, int rows, int columns, int[] chosen) {
        boolean[] taken = new boolean[columns];
        for (int i = 0; i < rows; i++) {
            chosen[i] = -1;
            for (int j = 0; j < columns; j++) {
                if (value[i][j] > 0) {
                    if (chosen[i] >= 0 || taken[j]) {
                        return false;
                    }
                    chosen[i] = j;
                    taken[j] = true;
                }
            }
        }
        return true;
    }

    private static int[] hungarian(double[][] value, int rows, int columns) {
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] previous = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            double[] slack = new double[columns + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[columns + 1];
            do {
                used[column] = true;
                column = nextColumn(
                        value, columns, rowOf[column], column, rowPotential, columnPotential, slack, used, previous);
                double step = slack[column];
                for (int j = 0; j <= columns; j++) {
                    if (used[j]) {
                        rowPotential[rowOf[j]] += step;
                        columnPotential[j] -= step;
                    } else {
                        slack[j] -= step;
                    }
                }
            } while (rowOf[column] != 0);
            do {
                int before = previous[column];
                rowOf[column] = rowOf[before];
                column = before;
            } while (column != 0);
        }
        int[] chosen = new int[rows];
        Arrays.fill(chosen, -1);
        for (int j = 1; j <= columns; j++) {
            if (rowOf[j] > 0) {
                chosen[rowOf[j] - 1] = j - 1;
            }
        }
        return chosen;
    }

    private static int nextColumn(
            double[][] value,
            int columns,
            int row,
            int column,
            double[] rowPotential,
            double[] columnPotential,
            double[] slack,
            boolean[] used,
            int[] previous) {
        int best = -1;
        for (int j = 1; j <= columns; j++) {
            if (used[j]) {
                continue;
            }
            double reduced = -value[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
            if (reduced < slack[j]) {
                slack[j] = reduced;
                previous[j] = column;
            }
            if (best < 0 || slack[j] < slack[best]) {
                best = j;
            }
        }
        return best;
    }
}
