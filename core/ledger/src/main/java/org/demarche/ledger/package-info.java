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
 * <p>Depends on {@code model}; inside on SQLite, Flyway, JDBI and the Jackson streaming parser.
 */
@NullMarked
package org.demarche.ledger;

import org.jspecify.annotations.NullMarked;
