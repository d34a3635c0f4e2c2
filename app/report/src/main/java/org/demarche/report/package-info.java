/**
 * Answers as sentences and as JSON: the one wording that terminal and page share.
 *
 * <p>Start from {@link org.demarche.report.Answers}: what can be asked. Each answer is a record shaped as the HTTP contract
 * ({@code app/server/src/main/openapi/openapi.yaml}) says, so that {@link org.demarche.report.Json} writes it as it is and
 * {@link org.demarche.report.PlainText} lays the same record out for a terminal:
 *
 * <pre>{@code
 * Situation situation = answers.situation(Question.NOW.on(LocalDate.of(2024, 2, 1)));
 * Json.write(situation);       // {"view":{"on":"2024-02-01"},"counts":[...
 * PlainText.of(situation);     // Missions on 2024-02-01 ...
 * }</pre>
 *
 * <p>{@link org.demarche.report.ListLoading} is the one way by which versions of lists come into a ledger, for every command that brings some.
 *
 * <p>Records here check nothing: they carry what core has checked. Texts of sources are carried verbatim; every sentence made here says
 * who says so and how far that source commits itself. An absent value is an empty {@code Optional}, and is left out of the JSON.
 *
 * <p>May depend on all of core and on Jackson.
 */
@NullMarked
package org.demarche.report;

import org.jspecify.annotations.NullMarked;
