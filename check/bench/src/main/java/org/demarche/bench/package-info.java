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
 * <p>{@link org.demarche.bench.PortfolioBench} screens a portfolio for the change of a list, and in full before and after, in the same run.
 *
 * <p>May depend on report, measure and what they depend on, and on Lucene.
 */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
