/**
 * Compact graphs on int ids and the searches on them: cheapest simple paths that avoid chosen nodes.
 *
 * <p>Start from {@link org.demarche.graph.Graph}. Nodes are the numbers from 0; edges are numbered in the order they were added, and several
 * may join the same two nodes. {@link org.demarche.graph.PathSearch} finds paths on it.
 *
 * <pre>{@code
 * Graph graph = Graph.undirected(3).edge(0, 1).edge(1, 2).edge(0, 2).build();
 * PathSearch search = new PathSearch(graph, edge -> edge == 2 ? 5 : 1, node -> true);
 * search.shortest(0, 2, 2); // [0, 1, 2] at cost 2, then [0, 2] at cost 5
 * }</pre>
 *
 * <p>Pure: no files, clock or randomness, and no words of any domain. Depends on nothing.
 */
@NullMarked
package org.demarche.graph;

import org.jspecify.annotations.NullMarked;
