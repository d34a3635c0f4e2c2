/**
 * Answers "does this name touch the network?": the entities most like a query, with a score, the reasons for it and what speaks against it.
 *
 * <p>Start from {@link org.demarche.screen.Screener}, which holds the names of a {@link org.demarche.network.Network}, and {@link
 * org.demarche.screen.Query}, what is asked.
 *
 * <pre>{@code
 * Screener screener = Screener.of(network);
 * for (Hit hit : screener.screen(Query.named("Green Pine"))) {
 *     hit.score();      // 1 / (1 + e^-logOdds), from 0 to 1; it ranks and says nothing of guilt
 *     hit.reasons();    // part by part, both values quoted; the contributions sum to hit.logOdds()
 *     hit.conflicts();  // what speaks against it, such as another date of birth
 *     hit.wouldChange(); // what date, number or kind would make it another score
 *     hit.via();        // on a list, or only in the network and by which path
 * }
 * }</pre>
 *
 * <p>A missing value is never a conflict, and no score comes from a nationality, an ethnicity or the sound of a name: a country can only
 * speak against a match. Everything is immutable and safe to share between threads. May depend on names, model and network.
 */
@NullMarked
package org.demarche.screen;

import org.jspecify.annotations.NullMarked;
