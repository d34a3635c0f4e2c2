/**
 * Which records describe one thing: every join with its reason, and every judgement of a person above every rule.
 *
 * <p>Start from {@link org.demarche.resolve.Resolution}. It is a pure function of records, claims and judgements, so it is made anew
 * from a snapshot of the ledger and stored nowhere; taking a judgement back restores exactly what was before.
 *
 * <pre>{@code
 * Resolution resolution = Resolution.of(snapshot);
 * EntityId entity = resolution.of(record);
 * resolution.joins(entity).forEach(join -> print(join.reason()));
 * ledger.append(resolution.merge(record, other, "analyst", "the same passport in both files"));
 * }</pre>
 *
 * <p>May depend on {@code model}, {@code names} and {@code ledger}. No files, no clock, no randomness; the rules and their thresholds
 * are {@code resolution.properties}, whose version every resolution carries.
 */
@NullMarked
package org.demarche.resolve;

import org.jspecify.annotations.NullMarked;
