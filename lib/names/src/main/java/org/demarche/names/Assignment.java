package org.demarche.names;

import java.util.Arrays;

/**
 * The best one-to-one assignment of rows to columns: the greatest sum of values.
 *
 * <p>Hungarian method with potentials (Kuhn 1955, Munkres 1957), O(rows² · columns); no work beyond one pass where no row
 * and no column has two choices. Deterministic. For one thread; reused, it allocates nothing.
 */
final class Assignment {
    private final int size;
    private final double[] values;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final double[] slack;
    private final boolean[] used;
    private final int[] rowOf;
    private final int[] previous;
    private final int[] chosen;
    private int rows;
    private int columns;

    /** Up to so many rows and columns. */
    Assignment(int size) {
        this.size = size;
        values = new double[size * size];
        rowPotential = new double[size + 1];
        columnPotential = new double[size + 1];
        slack = new double[size + 1];
        used = new boolean[size + 1];
        rowOf = new int[size + 1];
        previous = new int[size + 1];
        chosen = new int[size];
    }

    void clear(int newRows, int newColumns) {
        rows = newRows;
        columns = newColumns;
        for (int i = 0; i < rows; i++) {
            Arrays.fill(values, i * size, i * size + columns, 0);
        }
    }

    /** Sets the value of a choice, at least 0; 0 is no choice. */
    void value(int row, int column, double value) {
        values[row * size + column] = value;
    }

    /** The column chosen for a row, or -1. */
    int columnOf(int row) {
        return chosen[row];
    }

    void solve() {
        if (obvious()) {
            return;
        }
        boolean turned = rows > columns;
        hungarian(turned ? columns : rows, turned ? rows : columns, turned);
        for (int i = 0; i < rows; i++) {
            if (chosen[i] >= 0 && values[i * size + chosen[i]] <= 0) {
                chosen[i] = -1;
            }
        }
    }

    private boolean obvious() {
        Arrays.fill(used, 0, columns + 1, false);
        for (int i = 0; i < rows; i++) {
            chosen[i] = -1;
            for (int j = 0; j < columns; j++) {
                if (values[i * size + j] > 0) {
                    if (chosen[i] >= 0 || used[j]) {
                        return false;
                    }
                    chosen[i] = j;
                    used[j] = true;
                }
            }
        }
        return true;
    }

    private double value(int few, int many, boolean turned) {
        return turned ? values[many * size + few] : values[few * size + many];
    }

    private void hungarian(int few, int many, boolean turned) {
        Arrays.fill(rowPotential, 0, few + 1, 0);
        Arrays.fill(columnPotential, 0, many + 1, 0);
        Arrays.fill(rowOf, 0, many + 1, 0);
        for (int row = 1; row <= few; row++) {
            rowOf[0] = row;
            int column = 0;
            Arrays.fill(slack, 0, many + 1, Double.POSITIVE_INFINITY);
            Arrays.fill(used, 0, many + 1, false);
            do {
                used[column] = true;
                column = nextColumn(many, column, turned);
                shift(many, slack[column]);
            } while (rowOf[column] != 0);
            do {
                int before = previous[column];
                rowOf[column] = rowOf[before];
                column = before;
            } while (column != 0);
        }
        Arrays.fill(chosen, 0, rows, -1);
        for (int j = 1; j <= many; j++) {
            if (rowOf[j] > 0) {
                if (turned) {
                    chosen[j - 1] = rowOf[j] - 1;
                } else {
                    chosen[rowOf[j] - 1] = j - 1;
                }
            }
        }
    }

    private int nextColumn(int many, int column, boolean turned) {
        int row = rowOf[column];
        int best = -1;
        for (int j = 1; j <= many; j++) {
            if (used[j]) {
                continue;
            }
            double reduced = -value(row - 1, j - 1, turned) - rowPotential[row] - columnPotential[j];
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

    private void shift(int many, double step) {
        for (int j = 0; j <= many; j++) {
            if (used[j]) {
                rowPotential[rowOf[j]] += step;
                columnPotential[j] -= step;
            } else {
                slack[j] -= step;
            }
        }
    }
}
