/**
 * Other ways to search names, measured beside this product's in the same run; never shipped.
 *
 * <p>Start from {@link org.demarche.bench.LuceneWindow}: the window of best candidates that servers built on a text index score.
 * {@link org.demarche.bench.WindowBench} runs it beside ours.
 *
 * <pre>{@code
 * WindowBench.main("LISTS", "NEGATIVES.csv");
 * }</pre>
 *
 * <p>May depend on measure and names, and on Lucene.
 */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
