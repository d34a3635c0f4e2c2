/**
 * The words of the product as types: what every other module speaks.
 *
 * <p>Start from {@link org.demarche.model.Claim}: one source's statement, with its {@link org.demarche.model.Citation},
 * {@link org.demarche.model.Modality}, {@link org.demarche.model.Period} and {@link org.demarche.model.Grade}. A claim is evidence,
 * not a fact; two claims that contradict each other both exist. Its ends are {@link org.demarche.model.SourceRecord}s, each one
 * source's description of one thing; which records are one entity is a judgement made later, by {@code resolve}.
 *
 * <pre>{@code
 * Claim claim = Claim.about(diplomat, Predicate.REPRESENTS_ORGANIZATION, ClaimObject.record(company))
 *         .during(Period.parse("2014/2016"))
 *         .modality(Modality.REPORTED)
 *         .saidBy("Panel of Experts")
 *         .graded(Grade.parse("B2"))
 *         .cited(new Citation.TextQuote(document, 12, new Span(5120, 5176), "..."))
 *         .origin(Origin.analyst("pack"))
 *         .build();
 * }</pre>
 *
 * <p>{@link org.demarche.model.EntityType}, {@link org.demarche.model.Predicate} and {@link org.demarche.model.QualifierKey} are
 * generated from the YAML in {@code src/main/schema} when the module is built. Everything here is immutable and safe to share
 * between threads. Depends on nothing.
 */
@NullMarked
package org.demarche.model;

import org.jspecify.annotations.NullMarked;
