/**
 * The append-only, bitemporal, hash-chained store of everything that was read, reviewed and judged.
 *
 * <p>Start from {@link org.demarche.ledger.Ledger}. A workspace is a folder with one SQLite file, {@code ledger.db}. What is
 * appended becomes visible whole, when it is committed, and is never changed: a review or a judgement is an entry of its own.
 * A {@link org.demarche.ledger.Snapshot} is the ledger as it was known at one moment.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.openOrCreate(workspace, Clock.systemUTC())) {
 *     try (Append append = ledger.begin(document, content, text)) {
 *         reader.read(content, append); // an Append is a ClaimSink
 *         Receipt receipt = append.commit();
 *     }
 *     Snapshot snapshot = ledger.snapshot(Standpoint.endOf(day));
 *     snapshot.claims().forEach(recorded -> network.add(recorded.claim()));
 *     Verification verification = ledger.verify();
 * }
 * }</pre>
 *
 * <p>A {@link org.demarche.ledger.ScreeningLog} is a second chain in a file of its own, {@code screenings.db}: what was screened on which
 * {@link org.demarche.ledger.Head} of the ledger, what was answered, and which parties a person let pass.
 *
 * <p>Depends on {@code model}; inside on SQLite, Flyway, JDBI and the Jackson streaming parser.
 */
@NullMarked
package org.demarche.ledger;

import org.jspecify.annotations.NullMarked;
