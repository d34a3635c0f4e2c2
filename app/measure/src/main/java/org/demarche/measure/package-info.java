/**
 * Scores tables of names, and measures how well and how fast names are found, beside what other programs do.
 *
 * <p>Start from {@link org.demarche.measure.NameScoring}: it scores a table of pairs. {@link
 * org.demarche.measure.NameEvaluation} says how good the scores are on labelled names, and {@link
 * org.demarche.measure.ScreenBench} how fast a list is searched, {@link org.demarche.measure.ListBench} how fast one is read; all give {@link
 * org.demarche.measure.Figures}.
 *
 * <pre>{@code
 * ScoredTable done = NameScoring.score(Path.of("pairs.csv"), Path.of("scored.csv"), ScoreMode.DEFAULT);
 * done.scored();   // rows in scored.csv
 * done.rejected(); // rows in scored.rejected.csv, each with its reason
 * }</pre>
 *
 * <p>May depend on names, model, lists and screen. Reads and writes files that it is given, and times what it runs.
 */
@NullMarked
package org.demarche.measure;

import org.jspecify.annotations.NullMarked;
