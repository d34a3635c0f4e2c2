package org.demarche.graph;

import java.util.Arrays;

/** Nodes by weight, the lightest first, equals by number: a binary heap in two arrays. A node may stand in it several times. */
final class NodeQueue {
    private static final int FIRST_ROOM = 64;

    private long[] weights = new long[FIRST_ROOM];
    private int[] nodes = new int[FIRST_ROOM];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(long weight, int node) {
        if (size == nodes.length) {
            weights = Arrays.copyOf(weights, size * 2);
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (!before(weight, node, parent)) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        weights[at] = weight;
        nodes[at] = node;
    }

    /** Takes the lightest node; there must be one. */
    int poll() {
        int first = nodes[0];
        size--;
        long weight = weights[size];
        int node = nodes[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && before(weights[child + 1], nodes[child + 1], child)) {
                child++;
            }
            if (before(weight, node, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        weights[at] = weight;
        nodes[at] = node;
        return first;
    }

    private boolean before(long weight, int node, int other) {
        return weight < weights[other] || (weight == weights[other] && node < nodes[other]);
    }

    private void move(int source, int target) {
        weights[target] = weights[source];
        nodes[target] = nodes[source];
    }
}
